import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairFile } from '../../tests/support/repair-story.ts';
import { readStored } from './encoding.ts';

const text = story('', 'The café’s hive – “£5” a jar.');
const inWindows = Buffer.from(
  text.replaceAll('’', '\x92').replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'),
  'latin1',
);
const decoded = async (bytes: Uint8Array | string) => {
  const result = await repairFile(bytes, 'encoding');
  return [Buffer.from(result.bytes).toString(), ...result.done.map(({ what }) => what)];
};

test('line ends of Windows, and the mark at the start, go', async () => {
  expect(await decoded(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([
    text,
    'Took out the byte-order mark at the start.',
    'Ended each line with a line feed alone.',
  ]);
});

test('a text from Windows, or in UTF-16, is saved as UTF-8', async () => {
  expect(await decoded(inWindows)).toEqual([text, 'Saved the file as UTF-8.']);
  expect(await decoded(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual([text, 'Saved the file as UTF-8.']);
});

test('quotation marks that were saved as control characters come back', async () => {
  expect((await decoded(story('', 'It\u0092s \u0093fun\u0094.')))[0]).toContain('It’s “fun”.');
});

test('bytes that may mean something else are left: two encodings in one, a Mac’s letters, no text at all', () => {
  expect(readStored(Buffer.concat([inWindows, Buffer.from('café')]))).toBeUndefined();
  expect(readStored(Buffer.from('caf\x8e', 'latin1'))).toBeUndefined();
  expect(readStored(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff]))).toBeUndefined();
});

test('without this repair, a file keeps its line ends and its mark', async () => {
  const windows = `\ufeff${story('', 'Bees \nhum.').replaceAll('\n', '\r\n')}`;
  const { bytes } = await repairFile(windows, 'spaces');
  expect(Buffer.from(bytes).toString()).toBe(windows.replace('Bees \r', 'Bees\r'));
});
