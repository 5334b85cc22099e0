import { expect, test } from 'vitest';
import { placesOf } from './concept.ts';
import { stem } from './stem.ts';
import { wordsOf } from './tokens.ts';

const ulr = {
  word: 'ulr',
  alternatives: [
    { words: ['ulr'], weight: 1 },
    { words: ['union', 'learning', 'rep'], weight: 0.8 },
  ],
};

test('a concept stands wherever one of its words or phrases does', () => {
  expect(placesOf(ulr, wordsOf('ULRs are Union Learning Reps of a union').map(stem))).toEqual([
    { at: 0, length: 1, weight: 1 },
    { at: 2, length: 3, weight: 0.8 },
  ]);
});

test('where it does not stand there is no place', () => {
  expect(placesOf(ulr, ['union', 'learn'])).toEqual([]);
  expect(placesOf(ulr, [])).toEqual([]);
});
