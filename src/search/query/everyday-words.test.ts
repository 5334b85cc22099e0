import { expect, test } from 'vitest';
import { isEveryday } from './everyday-words.ts';
import { stopKind } from './stop-words.ts';

test('words of every subject tell little, those of one tell something', () => {
  expect(['allowed', 'become', 'really', 'everything'].map((word) => isEveryday(word) || stopKind(word))).toEqual([
    true,
    true,
    'asking',
    true,
  ]);
  expect(['logo', 'bitcoin', 'letter', 'shoes'].some(isEveryday)).toBe(false);
});
