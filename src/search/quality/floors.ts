import type { Quality } from './summary.ts';

/** What a visitor's browser fetches, in bytes: bodies and headers, without the page itself. */
export interface Weight {
  /** For the first query after the page was opened: the heaviest of those that were measured. */
  first: number;
  /** For a query after that: the heaviest of those that were measured. */
  later: number;
}

/** What the search must reach. */
const FLOORS = { at1: 0.85, at3: 0.95, firstBytes: 120_000, laterBytes: 40_000 };

/** What the search has not reached: a sentence each; none where all is well. */
export function belowFloors({ all, nonsense, emptySpelling }: Quality, weight: Weight | undefined): string[] {
  const queries = (scores: readonly { test: { query: string } }[]) =>
    scores.map(({ test }) => `“${test.query}”`).join(', ');
  const faults: (string | false | undefined)[] = [
    share('have a right page first', all.at1, FLOORS.at1),
    share('have a right page among the first three', all.at3, FLOORS.at3),
    nonsense.hits.length > 0 && `Nonsense found something: ${queries(nonsense.hits)}.`,
    emptySpelling.length > 0 && `A slip or an American spelling found nothing: ${queries(emptySpelling)}.`,
    bytes('A first query', weight?.first, FLOORS.firstBytes),
    bytes('A later query', weight?.later, FLOORS.laterBytes),
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

const share = (what: string, reached: number | undefined, floor: number) =>
  reached !== undefined &&
  reached < floor &&
  `Of all queries, ${Math.floor(reached * 1000) / 10}% ${what}; ${floor * 100}% is the least.`;

const bytes = (what: string, reached: number | undefined, most: number) =>
  reached !== undefined &&
  reached > most &&
  `${what} fetches ${reached.toLocaleString('en-GB')} bytes; ${most.toLocaleString('en-GB')} is the most.`;
