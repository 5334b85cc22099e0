import type { Problem, Severity } from '../content-model/problem.ts';
import { count, countsOf, outcome } from './counts.ts';
import { pathIn, type Report } from './report.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;
const titles: Record<Severity, string> = {
  error: 'This stops publishing',
  warning: 'Please look at this',
  note: 'A suggestion',
};

/** How many annotations of each kind GitHub shows for one step of a workflow. It drops the others without a word. */
const SHOWN = 10;

/**
 * A report as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. Every problem
 * is in the log; a line at the end says how many of them GitHub does not show beside their lines.
 */
export function githubReport(report: Report): string {
  const commands = report.problems.map((found) => command(found, report.folder.inRepository));
  return [...commands, ...notShown(report.problems), outcome(report), ''].join('\n');
}

function command({ file, line, column, endColumn, severity, what, remedy }: Problem, folder: string): string {
  const properties = {
    file: visible(pathIn(folder, file)),
    line,
    col: column,
    ...(endColumn !== undefined && { endColumn }),
    title: titles[severity],
  };
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${escapeMessage(`${visible(what)}\n${visible(remedy)}`)}`;
}

function notShown(problems: readonly Problem[]): string[] {
  const { errors, warnings, notes } = countsOf(problems);
  const hidden = (
    [
      [errors, 'error'],
      [warnings, 'warning'],
      [notes, 'note'],
    ] as const
  )
    .filter(([number]) => number > SHOWN)
    .map(([number, word]) => count(number - SHOWN, word));
  if (hidden.length === 0) return [];
  return [
    `GitHub shows ${SHOWN} of each kind beside the lines. Not shown there, but in this log: ${hidden.join(', ')}.`,
  ];
}

/** As GitHub's own toolkit does it: nothing of a message can end the command or begin another. */
const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
