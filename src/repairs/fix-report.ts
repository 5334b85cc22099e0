import { styleText } from 'node:util';
import type { Problem } from '../content-model/problem.ts';
import { count } from '../reporters/counts.ts';
import { excerpt } from '../reporters/excerpt.ts';
import { pathIn } from '../reporters/report.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { visible } from '../reporters/visible.ts';
import type { Done } from './repair.ts';
import type { Fixed, FixedFile } from './fix.ts';

/** What is said of a run of the repairs. */
export interface FixReport extends Fixed {
  root: string;
  /** Whether the files were written. */
  written: boolean;
  /** The problems that are left, of the files that were to be repaired. */
  problems: Problem[];
}

/** How many files changed, or would change. */
export const changedFilesOf = ({ files }: Fixed): number =>
  [...files.values()].filter(({ done }) => done.length > 0).length;

/**
 * A report of repairs, for people at a terminal: file by file what was done, with the lines as they were and as they are;
 * what was left; and a count at the end. Colours only where they are shown.
 *
 * @param stream where the report goes; without one, it has no colours
 */
export function fixReport(report: FixReport, stream?: NodeJS.WriteStream): string {
  const style: Style = (format, text) => (stream ? styleText(format, text, { stream }) : text);
  const width = Math.min(120, Math.max(50, (stream?.columns ?? 110) - 10));
  const lines: string[] = [];
  for (const [file, fixed] of report.files)
    lines.push('', style('bold', visible(pathIn(shownPath(report.root), file))), ...linesOf(fixed, width, style));
  if (lines.length > 0) lines.push('');
  return [...lines, summary(report), ''].join('\n');
}

type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

function linesOf({ done, left }: FixedFile, width: number, style: Style): string[] {
  const lines: string[] = [];
  // Several repairs of one line are shown as one: from what it was to what it is.
  const byLine = [...Map.groupBy(inOrder(done), (each) => each.line)];
  for (const [line, made] of byLine.slice(0, MOST)) {
    const what = [...new Set(made.map((each) => each.what))].map(visible);
    lines.push(...what.map((sentence, i) => `${i === 0 ? numbered(line) : BLANK}${sentence}`));
    const [before, after] = [made[0]?.before, made.at(-1)?.after];
    if (before === undefined || after === undefined) continue;
    const column = 1 + differsAt(before, after);
    lines.push(
      `${BLANK}${style('red', `- ${excerpt(before, column, undefined, width).text}`)}`,
      `${BLANK}${style('green', `+ ${excerpt(after, column, undefined, width).text}`)}`,
    );
  }
  if (byLine.length > MOST) lines.push(`${BLANK}… and in ${count(byLine.length - MOST, 'more line')} of this file.`);
  for (const { line, why } of left.slice(0, MOST))
    lines.push(`${numbered(line)}${style('yellow', 'left')}  ${visible(why)}`);
  return lines;
}

/** What was done to lines, from the top; then what was done to the whole file. */
const inOrder = (done: readonly Done[]) => [...done].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);

/** How many lines of one file are shown: git diff shows all of them. */
const MOST = 100;

const BLANK = ' '.repeat(8);
const numbered = (line: number | undefined) => `${String(line ?? 'file').padStart(6)}  `;

function differsAt(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** "3 files changed, 7 repairs. 2 problems are left that need you: npm run check" */
function summary(report: FixReport): string {
  const repairs = [...report.files.values()].reduce((sum, { done }) => sum + done.length, 0);
  const asking = report.problems.filter(({ severity }) => severity !== 'note').length;
  const files = changedFilesOf(report);
  const what =
    files === 0
      ? 'There is nothing to repair.'
      : `${count(files, 'file')} ${report.written ? 'changed' : 'would change'}, ${count(repairs, 'repair')}.${report.written ? '' : ' Nothing was written.'}`;
  const rest =
    asking === 0
      ? ''
      : ` ${count(asking, 'problem')} ${report.written || files === 0 ? (asking === 1 ? 'is' : 'are') : 'would be'} left that ${asking === 1 ? 'needs' : 'need'} you: npm run check`;
  return what + rest;
}
