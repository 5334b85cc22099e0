import { catalogue, type ProblemId } from './problem-catalogue.ts';

/** error stops publishing, warning asks, note suggests. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * A place in a content file. The path is relative to the content root; lines and columns count from 1, columns in the
 * units of JavaScript's text. Line 1, column 1 without an end stands for the file as a whole.
 */
export interface Place {
  file: string;
  line: number;
  column: number;
  /** The column behind the last letter, where the end is known and on the same line. */
  endColumn?: number;
}

/** One thing that a check found, ready to be shown. */
export interface Problem extends Place {
  id: ProblemId;
  severity: Severity;
  /** What is wrong, in a sentence. */
  what: string;
  /** What to do, in a sentence or two. */
  remedy: string;
}

/** What the sentences of an entry of the catalogue need to know. */
export type CatalogueDetails<Id extends ProblemId> = Parameters<(typeof catalogue)[Id]['what']>[0];

/**
 * Makes a problem from its entry in the catalogue.
 *
 * @example problem('file-empty', { file: 'guides/a.md', line: 1, column: 1 }, {})
 */
export function problem<Id extends ProblemId>(id: Id, place: Place, details: CatalogueDetails<Id>): Problem {
  const entry = catalogue[id] as {
    severity: Severity;
    what: (d: CatalogueDetails<Id>) => string;
    remedy: (d: CatalogueDetails<Id>) => string;
  };
  return { id, severity: entry.severity, ...place, what: entry.what(details), remedy: entry.remedy(details) };
}

/** The first place of a file: for problems of the file as a whole. */
export const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

/** Problems in reading order: by file, line and column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.id, b.id),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
