import { expect, test } from 'vitest';
import { isSame } from './namesake.ts';
import { wordsOf } from './tokens.ts';

test('words with which people ask may be in the question alone', () => {
  expect(isSame(wordsOf('find bees'), wordsOf('Bees'))).toBe(true);
  expect(isSame(wordsOf('bees'), wordsOf('About bees'))).toBe(false);
  expect(isSame(wordsOf('is it for me'), wordsOf('Is it for me?'))).toBe(true);
  expect(isSame([], [])).toBe(false);
});
