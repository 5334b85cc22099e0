import { expect, test } from 'vitest';
import { readSynonyms } from './synonyms.ts';

const synonyms = readSynonyms([
  ['ulr', 'Union Learning Representative', 'learning rep'],
  ['manager', 'boss'],
]);

test('each word and phrase of a group has the others, the name of the site first', () => {
  expect(synonyms.of(['learning', 'rep'])).toEqual([['ulr'], ['union', 'learning', 'representative']]);
  expect(synonyms.of(['ulr'])).toHaveLength(2);
});

test('endings do not matter', () => {
  expect(synonyms.of(['bosses'])).toEqual([['manager']]);
  expect(synonyms.of(['learning', 'reps'])).toContainEqual(['ulr']);
});

test('what is in no group has no synonym', () => {
  expect(synonyms.of(['rep'])).toEqual([]);
  expect(synonyms.of(['constructor'])).toEqual([]);
  expect(synonyms.of([])).toEqual([]);
});

test('the longest phrase is known', () => {
  expect(synonyms.longest).toBe(3);
  expect(readSynonyms([]).longest).toBe(0);
});
