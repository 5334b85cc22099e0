import { z } from 'zod';

/** A day of the calendar, such as `2026-03-01`, without a time or a time zone (ISO 8601, the extended form). */
export type CalendarDay = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Whether a text is a day that exists: `2026-02-28` is one, `2026-02-31` and `01/03/2026` are not.
 */
export function isCalendarDay(text: string): text is CalendarDay {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The schema of a calendar day. The advice for each kind of slip is written by `date-advice.ts`. */
export const calendarDay = z
  .string({ error: 'not-a-day' })
  .refine(isCalendarDay, { error: 'not-a-day', abort: true })
  .meta({ example: '2026-03-01', format: 'date', pattern: DAY.source });

const DAY_OR_TIME = /^(\d{4}-\d{2}-\d{2})(?: (?:[01]\d|2[0-3]):[0-5]\d)?$/;

/** Whether a value is a day, or a day and a time by the 24-hour clock: `2026-03-01` or `2026-03-01 10:30`. */
export function isDayOrTime(value: unknown): value is string {
  const day = typeof value === 'string' ? DAY_OR_TIME.exec(value)?.[1] : undefined;
  return day !== undefined && isCalendarDay(day);
}

/** The schema of a day, or of a day and a time by the clock in Britain. */
export const dayOrTime = z
  .string({ error: 'not-a-time' })
  .refine(isDayOrTime, { error: 'not-a-time', abort: true })
  .meta({ example: '2026-03-01 10:30', pattern: DAY_OR_TIME.source });
