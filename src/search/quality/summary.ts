import { queryKinds, type QueryKind } from '../../content-model/search-tests.ts';
import type { Score } from './score.ts';

/** How well some queries were answered. A share is a number from 0 to 1; undefined where no query was measured. */
export interface Summary {
  queries: number;
  /** The share of queries whose first result was right. */
  at1: number | undefined;
  /** The share of queries with a right result among the first three. */
  at3: number | undefined;
  /** The mean of one divided by the place of the first right result. */
  meanReciprocalRank: number | undefined;
  ndcg: number | undefined;
  /** The share of queries that found nothing. */
  empty: number | undefined;
}

/** How well all queries were answered, and those of each kind that there is. Nonsense is counted by itself. */
export interface Quality {
  all: Summary;
  byKind: { kind: QueryKind; summary: Summary }[];
  nonsense: { queries: number; hits: Score[] };
  /** Queries of typing slips and American spelling that found nothing. */
  emptySpelling: Score[];
  /** Queries whose first result was not right, or that had no right one among the first three. */
  misses: Score[];
}

/** Sums up how queries were answered. */
export function quality(scores: readonly Score[]): Quality {
  const real = scores.filter(({ test }) => test.kind !== 'nonsense');
  const nonsense = scores.filter(({ test }) => test.kind === 'nonsense');
  return {
    all: summary(real),
    byKind: queryKinds
      .filter((kind) => real.some(({ test }) => test.kind === kind))
      .map((kind) => ({ kind, summary: summary(real.filter(({ test }) => test.kind === kind)) })),
    nonsense: { queries: nonsense.length, hits: nonsense.filter(({ found }) => found.length > 0) },
    emptySpelling: real.filter(
      ({ test, found }) => (test.kind === 'typo' || test.kind === 'american') && found.length === 0,
    ),
    misses: real.filter(({ at1, at3 }) => at1 === false || at3 === false),
  };
}

const summary = (scores: readonly Score[]): Summary => ({
  queries: scores.length,
  at1: mean(scores.flatMap(({ at1 }) => (at1 === undefined ? [] : Number(at1)))),
  at3: mean(scores.flatMap(({ at3 }) => (at3 === undefined ? [] : Number(at3)))),
  meanReciprocalRank: mean(scores.map(({ reciprocalRank }) => reciprocalRank)),
  ndcg: mean(scores.map(({ ndcg }) => ndcg)),
  empty: mean(scores.map(({ found }) => Number(found.length === 0))),
});

const mean = (numbers: readonly number[]) =>
  numbers.length === 0 ? undefined : numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
