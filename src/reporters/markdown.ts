import type { Problem, Severity } from '../content-model/problem.ts';
import { problemGuide } from '../content-model/problem-help.ts';
import { count, countsOf, outcome } from './counts.ts';
import { codeMarkdown, escapeMarkdown, fencedMarkdown } from './escape-markdown.ts';
import { excerptOf } from './excerpt-of.ts';
import { byFile, pathIn, type Report } from './report.ts';

const names: Record<Severity, string> = { error: 'Error', warning: 'Warning', note: 'Note' };

/** How long the list may grow, in letters: a comment on GitHub holds 65,536, and a summary a megabyte. */
const MOST = 60_000;

/** A report in Markdown, for a comment on a pull request or the summary of a workflow. */
export function markdownReport(report: Report): string {
  const { problems } = report;
  const { errors, warnings, notes } = countsOf(problems);
  const head = [
    '## Check of the content',
    '',
    escapeMarkdown(outcome(report)),
    ...(problems.length > 0
      ? ['', '| Errors | Warnings | Notes |', '| ---: | ---: | ---: |', `| ${errors} | ${warnings} | ${notes} |`]
      : []),
  ];
  const lines: string[] = [];
  let length = 0;
  let left = problems.length;
  for (const [file, found] of byFile(report)) {
    const caused = found.some((one) => report.comparison?.elsewhere.has(one));
    const title = [
      '',
      `### ${codeMarkdown(pathIn(report.folder.inRepository, file))}`,
      '',
      ...(caused ? ['Not changed, but broken by what changed.', ''] : []),
    ];
    for (const [i, one] of found.entries()) {
      const item = [...(i === 0 ? title : []), ...itemOf(one, report)];
      length += item.join('\n').length + 1;
      if (length > MOST) return ending([...head, ...lines], left, report);
      lines.push(...item);
      left -= 1;
    }
  }
  return ending([...head, ...lines], left, report);
}

function itemOf(found: Problem, { source, guide }: Report): string[] {
  const { id, severity, line, column, what, remedy } = found;
  const more = guide ? ` [More about this](${guide}#${id})` : '';
  const shown = excerptOf(found, source, 90);
  return [
    `- **${names[severity]}**, line ${line}, column ${column}: ${escapeMarkdown(what)}`,
    ...(shown ? ['', ...fencedMarkdown([shown.text, shown.marks], '  '), ''] : []),
    `  ${shown ? '' : '→ '}${escapeMarkdown(remedy)}${more}`,
  ];
}

function ending(lines: string[], left: number, { problems, guide }: Report): string {
  const rest =
    left > 0 ? ['', `There is no room here for ${count(left, 'more problem')}: \`npm run check\` lists them all.`] : [];
  const help =
    problems.length > 0 && !guide ? ['', `What each of these means, with examples: \`${problemGuide}\``] : [];
  return [...lines, ...rest, ...help, ''].join('\n');
}
