import { expect, test } from 'vitest';
import { formats } from '../attachments/formats.ts';
import { fileAnswer, mediaType } from './file-answer.ts';

test('a file is answered with its bytes and its media type', async () => {
  const answer = fileAnswer('bees.pdf', new Uint8Array([1, 2, 3]));
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([1, 2, 3]));
});

test('a file has its type by its ending, in capitals too', () => {
  expect(mediaType('bees.DOCX')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
});

test('a part of the search index is bytes', () => {
  expect(mediaType('en_1234567.pf_index')).toBe('application/octet-stream');
});

test('a letter is HTML, plain text, or a message', () => {
  expect(['issue.html', 'issue.txt', 'issue.eml'].map(mediaType)).toEqual([
    'text/html',
    'text/plain',
    'message/rfc822',
  ]);
});

test('a file of another sort is bytes and nothing more', () => {
  expect(mediaType('bees')).toBeUndefined();
  expect(fileAnswer('bees', new Uint8Array([1])).headers.get('content-type')).toBe('application/octet-stream');
});

test('every file that may be attached to a resource has a media type, for those who follow its feed', () => {
  expect([...formats.keys()].filter((ending) => mediaType(`bees${ending}`) === undefined)).toEqual([]);
  expect(['bees.mp4', 'bees.webm', 'bees.vtt'].map(mediaType)).toEqual(['video/mp4', 'video/webm', 'text/vtt']);
});
