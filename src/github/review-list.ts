import { codeMarkdown, escapeMarkdown } from '../reporters/escape-markdown.ts';
import { count } from '../reporters/counts.ts';
import type { JsonReport } from '../reporters/json.ts';

/** What the check finds because time went by, and not because somebody changed something. */
const DUE: ReadonlySet<string> = new Set(['consent-review-due', 'consent-lapsed', 'day-stale', 'event-over']);
/** How many are listed. */
const MOST = 100;

/**
 * What of a check's report is due for review, in Markdown for an issue: days that came nearer, and whatever stops the
 * next publication.
 *
 * @returns undefined where nothing is
 */
export function reviewList({ problems }: Pick<JsonReport, 'problems'>): string | undefined {
  const due = problems.filter(({ id, severity }) => severity === 'error' || DUE.has(id));
  if (due.length === 0) return undefined;
  const stopping = due.filter(({ severity }) => severity === 'error').length;
  return [
    'The nightly check found what should be looked at because time went by. This list is renewed each night, and the issue is closed when nothing is left.',
    '',
    ...(stopping > 0
      ? [`⚠️ ${count(stopping, 'problem')} ${stopping === 1 ? 'stops' : 'stop'} the next publication.`, '']
      : []),
    ...due
      .slice(0, MOST)
      .map(
        ({ path, line, what, remedy }) =>
          `- [ ] ${codeMarkdown(path)}, line ${line}: ${escapeMarkdown(what)} ${escapeMarkdown(remedy)}`,
      ),
    ...(due.length > MOST ? ['', `… and ${due.length - MOST} more: \`npm run check\` lists them all.`] : []),
    '',
  ].join('\n');
}
