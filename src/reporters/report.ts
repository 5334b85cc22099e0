import { inReadingOrder, type Problem, type Severity } from '../content-model/problem.ts';
import { repositoryPath } from '../git/repository.ts';
import { shownPath } from './shown-path.ts';
import { sourceLines, type SourceLines } from './source-lines.ts';

/** What a check found, in the form that every reporter renders. */
export interface Report {
  /** Files with errors first, then files with warnings, then the rest; within a file, what is gravest first. */
  problems: readonly Problem[];
  /** How many entries were read, where that was counted. */
  entries?: number | undefined;
  /** What stands in front of a problem's file: from where one stands, and from the root of the repository. */
  folder: { shown: string; inRepository: string };
  /** Lines of the content, to show the places of problems. */
  source: SourceLines;
  /** The address of the guide for editors on the web, where it is known: without it, reports name its file. */
  guide?: string | undefined;
  /** With what the content was compared, where only what differs is reported. */
  comparison?: Comparison | undefined;
  /** How many of the problems `npm run fix` would mend, where that was found out. */
  repairable?: number | undefined;
}

/** What was compared with what. */
export interface Comparison {
  /** What the content was compared with, in words: "main". */
  with: string;
  /** Its commit. */
  commit: string;
  /** How many files differ. */
  files: number;
  /** How many problems were there before, in files that do not differ: they are not in the report. */
  leftOut: number;
  /** Problems of files that do not differ: the change made them. */
  elsewhere: ReadonlySet<Problem>;
}

/** A reporter turns a report into text, which ends with a line feed. */
export type Reporter = (report: Report) => string;

/** The longest sentence of a report, in letters: a file may hold a link of five megabytes. */
const LONGEST = 1000;

/**
 * Makes a report of what a check found.
 *
 * @param problems in any order
 * @param root the folder of the content
 */
export function makeReport(
  problems: readonly Problem[],
  root: string,
  rest: Pick<Report, 'entries' | 'comparison' | 'repairable'> = {},
): Report {
  const elsewhere = new Set<Problem>();
  const short = problems.map((found) => {
    const shorter = { ...found, what: cut(found.what), remedy: cut(found.remedy) };
    if (rest.comparison?.elsewhere.has(found)) elsewhere.add(shorter);
    return shorter;
  });
  return {
    problems: worstFirst(short),
    entries: rest.entries,
    repairable: rest.repairable,
    folder: { shown: shownPath(root), inRepository: repositoryPath(root) },
    source: sourceLines(root),
    comparison: rest.comparison && { ...rest.comparison, elsewhere },
  };
}

const rank: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Problems by file: the files with the gravest first, and in each file the gravest first. */
function worstFirst(problems: readonly Problem[]): Problem[] {
  const worst = new Map<string, number>();
  for (const { file, severity } of problems) worst.set(file, Math.min(worst.get(file) ?? 9, rank[severity]));
  const ofFile = ({ file }: Problem) => worst.get(file) ?? 9;
  // The sort is stable: what is alike stays in reading order.
  return inReadingOrder(problems)
    .sort((a, b) => rank[a.severity] - rank[b.severity])
    .sort((a, b) => ofFile(a) - ofFile(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** The problems of a report, file by file. */
export const byFile = ({ problems }: Report): Map<string, Problem[]> => Map.groupBy(problems, ({ file }) => file);

/** A path of content as it is named from a folder: `content/stories/bees.md`, where the folder is "content". */
export const pathIn = (folder: string, file: string): string => (folder && folder !== '.' ? `${folder}/${file}` : file);

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).toWellFormed()}…` : text;
}
