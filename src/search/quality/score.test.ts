import { expect, test } from 'vitest';
import type { SearchTest } from '../../content-model/search-tests.ts';
import { score } from './score.ts';

const asked = (pages: Partial<SearchTest>): SearchTest => ({ query: 'bees', kind: 'task', ...pages });
const both = asked({ first: ['/a/', '/b/'], top3: ['/c/'] });
const rounded = (test: SearchTest, found: string[]) => {
  const { at1, at3, reciprocalRank, ndcg } = score(test, found);
  return [at1, at3, Number(reciprocalRank.toFixed(2)), Number(ndcg.toFixed(2))];
};

test('one of the pages that must come first is enough, whichever it is', () => {
  expect(rounded(asked({ first: ['/a/', '/b/'] }), ['/b/', '/x/'])).toEqual([true, true, 1, 1]);
  expect(rounded(both, ['/a/', '/c/'])).toEqual([true, true, 1, 1]);
});

test('a page that only answers too is a success among the first three, and not at the first place', () => {
  expect(rounded(both, ['/c/', '/a/'])).toEqual([false, true, 1, 0.71]);
  expect(rounded(both, ['/x/', '/y/', '/z/', '/a/'])).toEqual([false, false, 0.25, 0.4]);
});

test('a query that names no page for the first place is not measured there', () => {
  expect(rounded(asked({ top3: ['/a/'] }), ['/x/', '/a/#part'])).toEqual([undefined, true, 0.5, 0.63]);
});

test('two places of one page do not count twice', () => {
  expect(rounded(asked({ first: ['/a/'] }), ['/a/#one', '/a/#two'])).toEqual([true, true, 1, 1]);
});

test('what comes after the tenth place adds nothing to NDCG', () => {
  const ten = Array.from({ length: 10 }, (_, i) => `/x${i}/`);
  expect(rounded(asked({ first: ['/a/'] }), [...ten, '/a/'])).toEqual([false, false, 0.09, 0]);
});

test('nothing found is no success, and nonsense is not measured', () => {
  expect(rounded(both, [])).toEqual([false, false, 0, 0]);
  expect(rounded({ query: 'xyzzy', kind: 'nonsense' }, ['/a/'])).toEqual([undefined, undefined, 0, 0]);
});
