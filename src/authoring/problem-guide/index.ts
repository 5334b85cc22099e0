/** Writes what the guide for editors says of problems. */
import type { ProblemId } from '../../content-model/problem-catalogue.ts';
import type { Problem } from '../../content-model/problem.ts';
import { withGeneratedPart } from '../generated-part.ts';
import { exampleReport } from './example-report.ts';
import { examples } from './examples/index.ts';
import { problemSections } from './sections.ts';
import { tryPieces } from './try-pieces.ts';

/** The ids of all problems, in the order of the catalogue. */
export const problemIds = Object.keys(examples) as ProblemId[];

/** Everything that the check finds in the wrong example of each problem, or in the right one. */
export const tryExamples = (which: 'wrong' | 'right'): Promise<Problem[][]> =>
  tryPieces(problemIds.map((id) => examples[id][which]));

/**
 * The guide with what the check says today.
 *
 * @param guide as it stands, with the marks of the parts that are made
 * @param found what the check finds in the wrong examples, where that is known
 */
export async function withProblems(guide: string, found?: readonly Problem[][]): Promise<string> {
  const sections = problemSections(ownProblems(found ?? (await tryExamples('wrong'))));
  return withGeneratedPart(withGeneratedPart(guide, 'report', await exampleReport()), 'problems', sections);
}

/** What the check says of each problem in its own example. */
function ownProblems(found: readonly Problem[][]): Map<ProblemId, Problem> {
  return new Map(
    problemIds.flatMap((id, i) => {
      const own = found[i]?.find((problem) => problem.id === id);
      return own ? [[id, own] as const] : [];
    }),
  );
}
