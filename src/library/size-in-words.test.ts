import { expect, test } from 'vitest';
import { sizeInWords } from './size-in-words.ts';

test.each([
  [0, '1 KB'],
  [48_200, '48 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [12_340_000, '12.3 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
