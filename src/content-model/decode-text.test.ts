import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

test('UTF-8 is read, without its byte-order mark', () => {
  expect(decodeText(bytes('\uFEFFZoë 🐝'), 'a.md')).toEqual({ text: 'Zoë 🐝' });
});

test('the line ends of every system become line feeds', () => {
  expect(decodeText(bytes('a\r\nb\rc\nd\r\r\ne'), 'a.md')).toEqual({ text: 'a\nb\nc\nd\n\ne' });
});

test('UTF-16 is called by its name, in either order of bytes', () => {
  const swapped = bytes('\uFEFFBees', 'utf16le').swap16();
  for (const text of [bytes('\uFEFFBees', 'utf16le'), swapped])
    expect(decodeText(text, 'a.md')).toMatchObject({
      problem: { what: 'The file is saved as UTF-16, so its letters would come out wrong.' },
    });
});

test('a letter that is not UTF-8 is found, also after line ends of other systems', () => {
  const place = (text: string) => {
    const read = decodeText(bytes(text, 'latin1'), 'a.md');
    return 'problem' in read ? [read.problem.id, read.problem.line, read.problem.column] : read;
  };
  expect(place('one\ntwo é')).toEqual(['file-encoding', 2, 5]);
  expect(place('one\r\ntwo\r\né')).toEqual(['file-encoding', 3, 1]);
});

test('a control character is refused at its place, and tabs are not', () => {
  expect(decodeText(bytes('one\n\ttwo\u0007'), 'a.md')).toMatchObject({
    problem: { line: 2, column: 5, what: 'The text holds an invisible control character (U+0007).' },
  });
  expect(decodeText(bytes('one\u0085two'), 'a.md')).toMatchObject({
    problem: { what: expect.stringContaining('U+0085') as string },
  });
});

test('a character that XML forbids is refused, because it would break the feeds', () => {
  expect(decodeText(bytes('one \uFFFE'), 'a.md')).toMatchObject({
    problem: { line: 1, column: 5, what: 'The text holds an invisible control character (U+FFFE).' },
  });
});

test('a file of nothing, of spaces or of a byte-order mark alone is empty', () => {
  for (const text of ['', ' \n\t\r\n', '\uFEFF', '\uFEFF\n'])
    expect(decodeText(bytes(text), 'a.md')).toMatchObject({ problem: { id: 'file-empty', line: 1, column: 1 } });
});
