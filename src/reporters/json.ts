import type { Problem } from '../content-model/problem.ts';
import { countsOf, type Counts } from './counts.ts';
import { helpOn } from '../content-model/problem-help.ts';
import { pathIn, type Report } from './report.ts';

/**
 * The report as data, for other programs. `version` goes up when a field goes, or means something else; fields may be
 * added without that.
 */
export interface JsonReport {
  version: 1;
  /** How many entries were read; null where that was not counted. */
  entries: number | null;
  counts: Counts;
  /** With `--changed`, what the content was compared with; otherwise null. */
  comparison: { with: string; commit: string; files: number; leftOut: number } | null;
  /** Files with errors first, then files with warnings, then the rest; within a file, the gravest first. */
  problems: JsonProblem[];
}

export interface JsonProblem extends Pick<Problem, 'id' | 'severity' | 'file' | 'line' | 'column' | 'what' | 'remedy'> {
  /** The file from the root of the repository; `file` is from the root of the content. */
  path: string;
  /** The column behind the last letter of the place, where it is known. Columns count UTF-16 units from 1. */
  endColumn: number | null;
  /** Its section in the guide for editors, from the root of the project. */
  help: string;
  /** Whether the file differs from what the content was compared with; null where nothing was compared. */
  changed: boolean | null;
}

/** A report as JSON, which may be printed as it is. */
export function jsonReport({ problems, entries, folder, comparison }: Report): string {
  const data: JsonReport = {
    version: 1,
    entries: entries ?? null,
    counts: countsOf(problems),
    comparison: comparison
      ? {
          with: comparison.with,
          commit: comparison.commit,
          files: comparison.files,
          leftOut: comparison.leftOut,
        }
      : null,
    problems: problems.map((found) => ({
      id: found.id,
      severity: found.severity,
      file: found.file,
      path: pathIn(folder.inRepository, found.file),
      line: found.line,
      column: found.column,
      endColumn: found.endColumn ?? null,
      what: found.what,
      remedy: found.remedy,
      help: helpOn(found.id),
      changed: comparison ? !comparison.elsewhere.has(found) : null,
    })),
  };
  return safeJson(data);
}

/** Data as JSON, in which signs that a terminal could obey are escaped. */
export const safeJson = (data: unknown): string => `${JSON.stringify(data, null, 2).replace(UNSAFE, escape)}\n`;

const UNSAFE = /[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const escape = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
