import type { CalendarDay } from '../content-model/calendar-day.ts';

const long = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * A day as it is written in Britain.
 *
 * @example printedDay('2026-03-01') // '1 March 2026'
 */
export const printedDay = (day: CalendarDay): string => long.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));

/**
 * The days of an event, with a time where there is one.
 *
 * @example printedSpan('2014-06-16', '2014-06-20') // '16 June 2014 to 20 June 2014'
 */
export function printedSpan(starts: string, ends?: string): string {
  const from = starts.length > 10 ? `${printedDay(starts)}, ${starts.slice(11)}` : printedDay(starts);
  const sameDay = ends?.slice(0, 10) === starts.slice(0, 10);
  if (!ends || ends === starts || (sameDay && ends.length === 10)) return from;
  if (sameDay) return starts.length > 10 ? `${from} to ${ends.slice(11)}` : `${from}, until ${ends.slice(11)}`;
  return `${from} to ${printedDay(ends)}${ends.length > 10 ? `, ${ends.slice(11)}` : ''}`;
}

/**
 * A day as a wall calendar shows it, on a leaf that is torn off.
 *
 * @example calendarLeaf('2014-06-16') // { day: '16', month: 'June 2014' }
 */
export function calendarLeaf(day: CalendarDay): { day: string; month: string } {
  const [number = '', ...month] = printedDay(day).split(' ');
  return { day: number, month: month.join(' ') };
}
