import { expect, test } from 'vitest';
import { packWords } from '../pack-words.ts';
import { lackingLetter, mendShortWords } from './short-slips.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary({
  pages: 10,
  synonyms: [],
  words: packWords(
    new Map(['find', 'fond', 'fund', 'found', 'seed', 'plan', 'idea', 'cards'].map((word) => [word, 1])),
  ),
});
const stands =
  (...pairs: string[]) =>
  (words: readonly string[]) =>
    Promise.resolve(pairs.includes(words.join(' ')));

test('gives the words that lack one letter inside, and no others', () => {
  expect(lackingLetter('fnd', vocabulary).sort()).toEqual(['fond', 'fund']);
  expect(lackingLetter('pln', vocabulary)).toEqual(['plan']);
  expect(lackingLetter('crds', vocabulary)).toEqual(['cards']);
  expect(lackingLetter('fn', vocabulary)).toEqual([]);
});

test('mends a short word by what a page is called', async () => {
  expect(await mendShortWords(['seed', 'fnd'], vocabulary, stands('seed fund'))).toEqual(new Map([['fnd', 'fund']]));
});

test('leaves a short word that stands alone, or beside words of other pages', async () => {
  expect(await mendShortWords(['fnd'], vocabulary, stands('seed fund'))).toEqual(new Map());
  expect(await mendShortWords(['plan', 'fnd'], vocabulary, stands('seed fund'))).toEqual(new Map());
});
