import { belowFloors, type Weight } from './floors.ts';
import type { Score } from './score.ts';
import { quality, type Summary } from './summary.ts';

/**
 * What editors read of a run of their queries: a table by kind, each query that was not answered as it must be with what
 * came in its place, and what is below the floors.
 *
 * @param scores how each query was answered
 * @param weight what was fetched, where that was measured
 */
export function report(scores: readonly Score[], weight?: Weight): string {
  const measured = quality(scores);
  const { all, byKind, nonsense, misses } = measured;
  const faults = belowFloors(measured, weight);
  return [
    row(['', 'queries', 'right first', 'in first 3', 'MRR', 'NDCG@10', 'empty']),
    ...byKind.map(({ kind, summary }) => summaryRow(kind, summary)),
    summaryRow('all', all),
    '',
    `Nonsense: ${nonsense.queries} ${nonsense.queries === 1 ? 'query' : 'queries'}, of which ${nonsense.hits.length} found something.`,
    ...nonsense.hits.map(({ test, found }) => `  “${test.query}” found ${found.slice(0, 3).join(' ')}`),
    ...(weight
      ? [`Fetched: ${kilobytes(weight.first)} for a first query, ${kilobytes(weight.later)} for a later one.`]
      : []),
    ...(misses.length > 0 ? ['', `${misses.length} to look at:`, ...misses.flatMap(miss)] : []),
    '',
    ...(faults.length > 0 ? faults : ['All is well.']),
  ].join('\n');
}

/** One query that was not answered as it must be: what was wanted, and what came. */
function miss({ test, found, at3 }: Score): string[] {
  const { first = [], top3 = [] } = test;
  const wanted = [...first, ...(at3 ? [] : top3)].join(' or ');
  const came = found.slice(0, 3).map((address) => address.split(':~:')[0]?.replace(/#$/, ''));
  return [
    `  ${at3 ? 'not first' : 'not found'}  “${test.query}” (${test.kind})`,
    `    wanted  ${wanted}`,
    `    came    ${came.length > 0 ? came.join('  ') : 'nothing'}`,
  ];
}

const summaryRow = (name: string, { queries, at1, at3, meanReciprocalRank, ndcg, empty }: Summary) =>
  row([name, String(queries), percent(at1), percent(at3), decimal(meanReciprocalRank), decimal(ndcg), percent(empty)]);

const row = ([name = '', ...cells]: readonly string[]) =>
  `${name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}`.trimEnd();

const percent = (share: number | undefined) => (share === undefined ? '–' : `${(share * 100).toFixed(1)}%`);
const decimal = (number: number | undefined) => (number === undefined ? '–' : number.toFixed(3));
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
