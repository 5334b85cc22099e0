import type { SearchTest } from '../../content-model/search-tests.ts';
import { meets } from './meets.ts';

/** How well one query was answered. */
export interface Score {
  test: SearchTest;
  /** The addresses that came, in the order of the page. */
  found: readonly string[];
  /** Whether a page of `first` came first; undefined where the test names none. */
  at1: boolean | undefined;
  /** Whether a page of `first` or `top3` was among the first three. Undefined for nonsense. */
  at3: boolean | undefined;
  /** One divided by the place of the first page that the test names; 0 where none came. */
  reciprocalRank: number;
  /** Normalised discounted cumulative gain of the first ten. */
  ndcg: number;
}

/** What a result is worth: 3 where it is one of `first`, 1 where it is only one of `top3`. */
const GRADES = { first: 3, top3: 1 };

/** How many results count for NDCG. */
const DEPTH = 10;

/**
 * Scores the answer to one query.
 *
 * NDCG is that of Järvelin and Kekäläinen (2002) with the gain 2^grade − 1. Pages of `first` may stand for one another, so
 * the best order that is possible has one of them, and one of `top3` after it where some are named: more of them
 * below add nothing.
 *
 * @param test what was asked, and what must come
 * @param found the addresses of the results, the first first
 */
export function score(test: SearchTest, found: readonly string[]): Score {
  const { first = [], top3 = [] } = test;
  const isNonsense = test.kind === 'nonsense';
  const gradeOf = (address: string) =>
    first.some((wanted) => meets(address, wanted))
      ? GRADES.first
      : top3.some((wanted) => meets(address, wanted))
        ? GRADES.top3
        : 0;
  const grades = found.slice(0, DEPTH).map(gradeOf);
  const place = found.findIndex((address) => gradeOf(address) > 0);
  const best = gain([...(first.length > 0 ? [GRADES.first] : []), ...(top3.length > 0 ? [GRADES.top3] : [])]);
  return {
    test,
    found,
    at1: first.length === 0 ? undefined : grades[0] === GRADES.first,
    at3: isNonsense ? undefined : grades.slice(0, 3).some((grade) => grade > 0),
    reciprocalRank: place === -1 ? 0 : 1 / (place + 1),
    ndcg: best === 0 ? 0 : gain(onceEach(grades)) / best,
  };
}

/** Grades in which each but the first of its kind counts nothing. */
const onceEach = (grades: readonly number[]) => grades.map((grade, i) => (grades.indexOf(grade) === i ? grade : 0));

/** Discounted cumulative gain: what each result is worth, the less the lower it stands. */
const gain = (grades: readonly number[]) =>
  grades.reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
