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
  // What somebody wants to have for nothing tells the other words.
  expect(['free', 'download'].every(isEveryday)).toBe(true);
  expect(['logo', 'bitcoin', 'letter', 'shoes'].some(isEveryday)).toBe(false);
});
