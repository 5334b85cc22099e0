import { styleText } from 'node:util';
import type { Severity } from '../content-model/problem.ts';
import { problemGuide } from '../content-model/problem-help.ts';
import { count, outcome } from './counts.ts';
import { excerptOf } from './excerpt-of.ts';
import { byFile, pathIn, type Report } from './report.ts';
import { visible } from './visible.ts';

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const satisfies Record<Severity, string>;

/** How many problems of one file are shown: nobody reads more before they mend the first. */
const MOST = 200;

/**
 * A report for people at a terminal: problems by file, each with a place that an editor's program can open, the line
 * with the place marked, what is wrong and what to do; and at the end, a count and where to read on. Colours only where
 * they are shown.
 *
 * @param stream where the report goes; without one, it has no colours
 */
export function terminalReport(report: Report, stream?: NodeJS.WriteStream): string {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    stream ? styleText(format, text, { stream }) : text;
  const width = Math.min(120, Math.max(50, (stream?.columns ?? 110) - 12));
  const lines: string[] = [];
  for (const [file, problems] of byFile(report)) {
    const path = visible(pathIn(report.folder.shown, file));
    const caused = problems.some((found) => report.comparison?.elsewhere.has(found));
    lines.push('', `${style('bold', path)}${caused ? '  (not changed, but broken by what changed)' : ''}`);
    for (const found of problems.slice(0, MOST)) {
      const { line, column, severity, what, remedy } = found;
      const colour = colours[severity];
      lines.push(`  ${path}:${line}:${column}  ${style(colour, severity)}  ${visible(what)}`);
      const shown = excerptOf(found, report.source, width);
      if (shown) {
        const number = String(line).padStart(6);
        lines.push(
          `${style('dim', `${number} │`)} ${shown.text}`,
          `${style('dim', '       │')} ${style(colour, shown.marks)}`,
        );
      }
      lines.push(`      ${style('dim', '→')} ${visible(remedy)}`);
    }
    if (problems.length > MOST) lines.push(`  … and ${count(problems.length - MOST, 'more problem')} in this file.`);
  }
  if (lines.length === 0) return `${outcome(report)}\n`;
  const help = style('dim', `What each of these means, with examples: ${problemGuide}`);
  return [...lines, '', outcome(report), help, ''].join('\n');
}
