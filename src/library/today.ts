import { isCalendarDay, type CalendarDay } from '../content-model/calendar-day.ts';

/**
 * The day for which the site is built: `WLA_TODAY`, or the day on which the build runs (UTC). The only place that asks
 * a clock.
 *
 * @throws where `WLA_TODAY` is not a day such as 2026-03-01
 */
export function today(): CalendarDay {
  const asked = process.env['WLA_TODAY'];
  if (asked === undefined || asked === '') return new Date().toISOString().slice(0, 10);
  if (!isCalendarDay(asked)) throw new Error(`WLA_TODAY must be a day such as 2026-03-01, not "${asked}".`);
  return asked;
}
