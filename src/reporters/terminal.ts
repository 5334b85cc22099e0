import { styleText } from 'node:util';
import type { Problem, Severity } from '../content-model/problem.ts';

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, string>;

/**
 * A report for people at a terminal: problems by file, each with its line and column, what is wrong and what to do,
 * and a count at the end. Colours only where the terminal shows them.
 *
 * @param problems in reading order
 * @param folder what stands in front of the paths, so that they can be opened: `content`
 */
export function terminalReport(problems: readonly Problem[], folder: string): string {
  const lines: string[] = [];
  let file = '';
  for (const found of problems) {
    if (found.file !== file) {
      file = found.file;
      lines.push('', style('bold', `${folder}/${file}`));
    }
    lines.push(
      `  ${`${folder}/${file}:${found.line}:${found.column}`}  ${style(colours[found.severity], found.severity)}  ${found.what}`,
      `      ${style('dim', '→')} ${found.remedy}`,
    );
  }
  return [...lines, '', summary(problems), ''].join('\n');
}

/** "3 problems stop publishing, in 2 files; 1 warning." */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  const parts = [
    errors.length > 0
      ? `${count(errors.length, 'problem')} ${errors.length === 1 ? 'stops' : 'stop'} publishing, in ${count(files, 'file')}`
      : '',
    warnings > 0 ? `${count(warnings, 'warning')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? `${parts.join('; ')}.` : 'No problems.';
}

/** Styled where standard error, to which reports go, shows it. */
const style = (format: Parameters<typeof styleText>[0], text: string) =>
  styleText(format, text, { stream: process.stderr });

const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
