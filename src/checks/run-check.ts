import { repairable } from '../repairs/repairable.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { makeReport, type Report } from '../reporters/report.ts';
import { checkChanged } from './check-changed.ts';
import { checkContent } from './check-content.ts';

/**
 * Checks a content tree: all of it, or what differs from a commit and what that breaks elsewhere.
 *
 * @param root the folder of the content
 * @param today the day for which the site is built
 * @param changed what to compare with; empty for where this branch left main; undefined to check everything
 */
export async function runCheck(root: string, today: CalendarDay, changed?: string): Promise<Report> {
  if (changed === undefined) {
    const { problems, count } = await checkContent(root, today);
    return makeReport(problems, root, { entries: count, repairable: repairable(root, problems).length });
  }
  const { problems, count, comparison } = await checkChanged(root, today, changed || undefined);
  return makeReport(problems, root, { entries: count, comparison, repairable: repairable(root, problems).length });
}
