import { expect, test } from 'vitest';
import { longestWords } from './longest-words.ts';

test('each column has its longest word', () => {
  expect(
    longestWords([
      ['Bees', 'Honey'],
      ['a hum', 'wax'],
    ]),
  ).toEqual(['Bees', 'Honey']);
});

test('a word with signs in it may be broken after them', () => {
  expect(longestWords([['x'], ['https://example.org/a-long/address/']])).toEqual(['example.']);
});

test('short rows and empty cells are no columns with words', () => {
  expect(longestWords([['a', ''], ['b']])).toEqual(['a', '']);
  expect(longestWords([])).toEqual([]);
});
