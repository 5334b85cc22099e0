import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { searchSettings } from './search-settings.ts';

const found = async (yaml: string, files: Record<string, string> = {}) =>
  (await searchSettings.run(survey(contentTree({ ...files, 'search.yaml': yaml }), '2026-11-21'))).map(
    ({ line, column, id, remedy }) => `${line}:${column} ${id} → ${remedy}`,
  );
const bets = (...pages: string[]) =>
  `bestBets:\n${pages.map((page, i) => `  - { page: ${page}, for: [phrase ${i}] }\n`).join('')}`;

test('a tree without the file, and one that contradicts itself nowhere, are in order', async () => {
  expect(await searchSettings.run(survey(contentTree({}), '2026-11-21'))).toEqual([]);
  expect(await found('synonyms:\n  - [manager, boss]\n  - [poster, leaflet]\n')).toEqual([]);
  expect(await found(bets('/guides/', '/stories/bees/', '/'), { 'stories/bees.md': story() })).toEqual([]);
});

test('a word in two groups is reported at the second of them, however it is written', async () => {
  expect(await found('synonyms:\n  - [manager, boss]\n  - [chief, Boss]\n')).toEqual([
    '3:13 search-words-plain → Write "boss".',
    '3:13 search-word-twice → Keep it in one group. If all these words mean the same, make one group of the two.',
  ]);
});

test('a phrase that is promised to two pages, and a page that stands twice, are reported', async () => {
  const list =
    'bestBets:\n  - page: /guides/\n    for: [handbook, manual]\n  - page: /resources/\n    for:\n      - manual\n  - page: /guides/\n    for: [tips]\n';
  expect(await found(list)).toEqual([
    '6:9 search-phrase-twice → Keep it for the page that serves it best.',
    '7:11 search-page-twice → Put all its phrases into one of the two, and take the other out.',
  ]);
});

test('spaces that nobody sees are reported with the words as the search reads them', async () => {
  expect(await found('bestBets:\n  - { page: /guides/, for: ["how  to  start "] }\n')).toEqual([
    '2:29 search-words-plain → Write "how to start".',
  ]);
});

test('a page or a place that is not there is reported with the one that was meant', async () => {
  const files = { 'stories/bees.md': story(), 'glossary/ulr.yaml': 'term: ULR\ndefinition: A rep.\n' };
  expect(await found(bets('/stories/beess/', '/glossary/#ulr', '/glossary/#urr', '/nowhere/at/all/'), files)).toEqual([
    '2:13 search-page-unknown → Did you mean /stories/bees/?',
    '4:13 search-page-unknown → Did you mean /glossary/#ulr?',
    '5:13 search-page-unknown → Copy the address of a page from your browser, from its first slash, or take it out here.',
  ]);
});

test('a list of other pages, which the search does not know, is reported', async () => {
  const lists = bets('/resources/kind/poster/', '/stories/topic/bees/', '/search/', '/search/a-z/', '/resources/');
  expect(await found(lists, { 'topics/bees.yaml': 'name: Bees\n' })).toEqual(
    [2, 3, 4, 5].map(
      (line) => `${line}:13 search-page-list → Name a page with a text of its own, or take it out here.`,
    ),
  );
});

test('a page that was renamed is reported with its new address, and stops nothing', async () => {
  const files = {
    'stories/bees.md': story('formerly: [hive]'),
    'redirects.yaml': '- { from: /old, to: /guides/, why: x }\n',
  };
  expect(await found(bets('/stories/hive/', '/old/'), files)).toEqual([
    '2:13 search-page-moved → Write /stories/bees/.',
    '3:13 search-page-moved → Write /guides/.',
  ]);
  const problems = await searchSettings.run(
    survey(contentTree({ ...files, 'search.yaml': bets('/stories/hive/', '/gone/') }), '2026-11-21'),
  );
  expect(problems.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
});

test('a bet that is wrong in itself does not keep the others from being looked at', async () => {
  expect(
    await found('synonyms: [[boss]]\nbestBets:\n  - { page: guides, for: [a] }\n  - { page: /gone/, for: [b] }\n'),
  ).toEqual([
    '4:13 search-page-unknown → Copy the address of a page from your browser, from its first slash, or take it out here.',
  ]);
});
