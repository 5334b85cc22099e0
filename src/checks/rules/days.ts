import { isCalendarDay } from '../../content-model/calendar-day.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import type { FieldPath } from '../../content-model/yaml-fields.ts';
import type { Rule } from '../rule.ts';

/** How long somebody's look at a page is good for. */
const MONTHS = 12;

/** Days that say when somebody last looked. */
const LOOKED_AT = ['reviewed', 'confirmed'] as const;

/** Days stand in an order that can be, none is a slip of a year, and nobody's last look is long ago. */
export const days: Rule = {
  name: 'days make sense',
  run({ entries, today, locate }) {
    const yearAgo = monthsFrom(today, -MONTHS);
    const yearOn = monthsFrom(today, MONTHS);
    return entries.flatMap((entry) => {
      const fields = (entry.value ?? {}) as Record<string, unknown>;
      const found: Problem[] = [];
      const at = (path: FieldPath) => locate(entry, path);
      const { published, updated, draft } = fields;
      if (isDay(published) && published > yearOn)
        found.push(problem('published-far-ahead', at(['published']), { day: published }));
      if (isDay(updated) && updated > yearOn)
        found.push(problem('day-ahead', at(['updated']), { field: 'updated', day: updated }));
      for (const field of LOOKED_AT) {
        const day = fields[field];
        if (!isDay(day) || draft === true) continue;
        if (day > yearOn) found.push(problem('day-ahead', at([field]), { field, day }));
        else if (day < yearAgo) found.push(problem('day-stale', at([field]), { field, day, months: MONTHS }));
      }
      const consent = fields['consent'] as Record<string, unknown> | null | undefined;
      if (typeof consent === 'object' && consent !== null)
        for (const [earlier, later] of CONSENT_ORDER)
          if (isDay(consent[earlier]) && isDay(consent[later]) && consent[later] < consent[earlier])
            found.push(problem('consent-order', at(['consent', later]), { earlier, later }));
      return found;
    });
  },
};

/** The days of a consent, of which the first comes before the second. */
const CONSENT_ORDER = [
  ['given', 'reviewBy'],
  ['given', 'expires'],
  ['given', 'withdrawn'],
] as const;

const isDay = (value: unknown): value is string => typeof value === 'string' && isCalendarDay(value);

/** The same day of another month, or the last of that month. */
function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
