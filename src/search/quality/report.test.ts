import { expect, test } from 'vitest';
import type { SearchTest } from '../../content-model/search-tests.ts';
import { belowFloors } from './floors.ts';
import { report } from './report.ts';
import { score } from './score.ts';
import { quality } from './summary.ts';

const answered = (kind: SearchTest['kind'], query: string, first: string[], found: string[]) =>
  score({ kind, query, ...(first.length > 0 && { first }) }, found);

const mixed = [
  answered('title', 'bees', ['/bees/'], ['/bees/', '/wax/']),
  answered('typo', 'beees', ['/bees/'], ['/wax/', '/bees/#hive:~:text=bees']),
  answered('american', 'honey color', ['/honey/', '/wax/'], []),
  answered('nonsense', 'xyzzy', [], ['/wax/']),
  answered('nonsense', 'fnord', [], []),
];

test('the report has a row for each kind, what to look at, and what is below the floors', () => {
  expect(report(mixed, { first: 120_001, later: 40_000 })).toMatchInlineSnapshot(`
    "                 queries right first  in first 3         MRR     NDCG@10       empty
    title                  1      100.0%      100.0%       1.000       1.000        0.0%
    american               1        0.0%        0.0%       0.000       0.000      100.0%
    typo                   1        0.0%      100.0%       0.500       0.631        0.0%
    all                    3       33.3%       66.7%       0.500       0.544       33.3%

    Nonsense: 2 queries, of which 1 found something.
      “xyzzy” found /wax/
    Fetched: 120.0 KB for a first query, 40.0 KB for a later one.

    2 to look at:
      not first  “beees” (typo)
        wanted  /bees/
        came    /wax/  /bees/#hive
      not found  “honey color” (american)
        wanted  /honey/ or /wax/
        came    nothing

    Of all queries, 33.3% have a right page first; 85% is the least.
    Of all queries, 66.6% have a right page among the first three; 95% is the least.
    Nonsense found something: “xyzzy”.
    A slip or an American spelling found nothing: “honey color”.
    A first query fetches 120,001 bytes; 120,000 is the most."
  `);
});

test('where all is well, the report says so', () => {
  expect(report(mixed.slice(0, 1))).toMatchInlineSnapshot(`
    "                 queries right first  in first 3         MRR     NDCG@10       empty
    title                  1      100.0%      100.0%       1.000       1.000        0.0%
    all                    1      100.0%      100.0%       1.000       1.000        0.0%

    Nonsense: 0 queries, of which 0 found something.

    All is well."
  `);
});

test('floors are reached by what is just as good as they ask', () => {
  const twenty = (right: number) =>
    Array.from({ length: 20 }, (_, i) => answered('task', `bees ${i}`, ['/bees/'], i < right ? ['/bees/'] : ['/wax/']));
  expect(belowFloors(quality(twenty(19)), { first: 120_000, later: 40_000 })).toEqual([]);
  expect(belowFloors(quality(twenty(18)), undefined)).toEqual([
    'Of all queries, 90% have a right page among the first three; 95% is the least.',
  ]);
});

test('queries that name no page, and no queries at all, are below no floor', () => {
  expect(belowFloors(quality([]), undefined)).toEqual([]);
  expect(quality([]).all.at1).toBeUndefined();
});
