import type { ProblemId } from '../../content-model/problem-catalogue.ts';
import type { Problem } from '../../content-model/problem.ts';
import { examples } from './examples/index.ts';
import { tryPieces } from './try-pieces.ts';

/** The ids of all problems, in the order of the catalogue. */
export const problemIds = Object.keys(examples) as ProblemId[];

/** Everything that the check finds in the wrong example of each problem, or in the right one. */
export const tryExamples = (which: 'wrong' | 'right'): Promise<Problem[][]> =>
  tryPieces(problemIds.map((id) => examples[id][which]));

/** What the check says of each problem in its wrong example. */
export function ownProblems(found: readonly Problem[][]): Map<ProblemId, Problem> {
  return new Map(
    problemIds.flatMap((id, i) => {
      const own = found[i]?.find((problem) => problem.id === id);
      return own ? [[id, own] as const] : [];
    }),
  );
}
