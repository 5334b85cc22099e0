import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { searchTests } from './search-tests.ts';

const found = async (yaml: string, files: Record<string, string> = {}) =>
  (await searchTests.run(survey(contentTree({ ...files, 'search-tests.yaml': yaml }), '2026-11-21'))).map(
    ({ line, column, severity, id }) => `${line}:${column} ${severity} ${id}`,
  );

test('a tree without the file, and queries that can be answered, are in order', async () => {
  expect(await searchTests.run(survey(contentTree({}), '2026-11-21'))).toEqual([]);
  expect(
    await found('- { query: tips, kind: task, first: [/guides/], top3: [/] }\n- { query: xyzzy, kind: nonsense }\n'),
  ).toEqual([]);
});

test('what nobody could answer is a warning at its place', async () => {
  const list = [
    '- { query: tips, kind: task, first: [/guides/] }',
    '- { query: " Tips", kind: question, top3: [/gone/, /guides/] }',
    '- { query: honey, kind: synonym }',
    '- { query: pizza, kind: nonsense, first: [/guides/] }',
    '- { query: wrong, kind: bee }',
  ];
  expect(await found(list.join('\n'))).toEqual([
    '2:12 warning search-query-twice',
    '2:44 warning search-page-unknown',
    '3:12 warning search-query-open',
    '4:42 warning search-nonsense-page',
  ]);
});

test('an event that is a draft is not on the site, so the search cannot find it', async () => {
  const event =
    '---\nid: bee-day\ntitle: A day with bees\nsummary: Come and see how a hive works, and find out what else you could learn.\nkind: training\nstarts: 2026-12-01\nstatus: scheduled\npublished: 2026-11-02\ndraft: true\n---\n\nWe open a hive.\n';
  expect(
    await found('- { query: bees, kind: task, first: ["/events/#bee-day"] }\n', { 'events/bee-day.md': event }),
  ).toEqual(['1:38 warning search-page-away']);
});
