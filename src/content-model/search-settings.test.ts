import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { readSearchSettings, searchSettingsSchema } from './search-settings.ts';

const read = (yaml: string) => readSearchSettings(contentTree({ 'search.yaml': yaml }));
const faults = (value: object) =>
  searchSettingsSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? [];

test('a tree without the file has no synonyms and no best bets', () => {
  expect(readSearchSettings(contentTree({}))).toEqual({ synonyms: [], bestBets: [] });
});

test('either list may be left out', () => {
  expect(read('synonyms:\n  - [manager, boss]\n')).toEqual({ synonyms: [['manager', 'boss']], bestBets: [] });
});

test('words are read in lower case, with one space between two', () => {
  expect(read('bestBets:\n  - page: /guides/\n    for: ["  Where do I   START? "]\n').bestBets[0]?.for).toEqual([
    'where do i start?',
  ]);
});

test('a group of one word, a page without words and an address elsewhere are refused', () => {
  expect(
    faults({
      synonyms: [['boss']],
      bestBets: [
        { page: '/guides/', for: [] },
        { page: 'https://example.org/', for: ['bees'] },
      ],
    }),
  ).toEqual(['synonyms.0', 'bestBets.0.for', 'bestBets.1.page']);
});

test('what the search cannot look for is refused, and letters of any script are not', () => {
  expect(
    faults({
      synonyms: [
        ['boss', '?!'],
        ['a|b', 'c'],
        ['שלום', 'hello'],
        ['🎉', 'party'],
        ['50', '__proto__'],
      ],
    }),
  ).toEqual(['synonyms.0.1', 'synonyms.1.0', 'synonyms.3.0']);
});

test('a file that is not right is not read in part', () => {
  expect(() => read('synonyms: [[boss]]\n')).toThrow('search.yaml:1');
});
