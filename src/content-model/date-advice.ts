import { isCalendarDay } from './calendar-day.ts';

/** The months in their order. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/**
 * What to write instead of a date that the site cannot read, in a sentence for an editor. A date with slashes gets
 * both readings, the British one first.
 *
 * @example
 * dateAdvice('01/03/2026')
 * // 'Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant).'
 */
export function dateAdvice(written: unknown): string {
  const text = written instanceof Date ? written.toISOString().slice(0, 10) : String(written ?? '').trim();

  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(text);
  if (parts) {
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    const year = parts[3]?.length === 2 ? `20${parts[3]}` : String(parts[3]);
    const british = iso(year, second, first);
    const american = iso(year, first, second);
    if (british && american && british !== american) {
      return `Write the date year first: ${british} (or ${american} if ${second} ${MONTHS[first - 1]} was meant).`;
    }
    const only = british ?? american;
    if (only) return `Write the date year first: ${only}.`;
    return `${text} is not a day of the calendar. Check the day and the month, then write it year first, such as 2026-03-01.`;
  }

  const words =
    /^(\d{1,2})(?:st|nd|rd|th)?\s+([A-Za-z]+)\.?,?\s+(\d{4})$/.exec(text) ??
    swap(/^([A-Za-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/.exec(text));
  if (words) {
    const month =
      MONTHS.findIndex((name) => name.toLowerCase().startsWith(String(words[2]).toLowerCase().slice(0, 3))) + 1;
    const day = iso(String(words[3]), month, Number(words[1]));
    if (day) return `Write the date in figures, year first: ${day}.`;
  }

  const run = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (run) {
    const day = iso(String(run[1]), Number(run[2]), Number(run[3]));
    if (day) return `Put hyphens in the date: ${day}.`;
  }

  const withTime = /^(\d{4}-\d{2}-\d{2})[T ]/.exec(text)?.[1];
  if (withTime && isCalendarDay(withTime)) return `Write the day alone, without a time: ${withTime}.`;

  const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (short) {
    const day = iso(String(short[1]), Number(short[2]), Number(short[3]));
    if (day) return `Write month and day with two figures each: ${day}.`;
    return `There is no such day: check the month and the day of ${text}.`;
  }

  return 'Write the date year first, with hyphens, such as 2026-03-01 for 1 March 2026.';
}

/** The day in ISO form, or undefined where there is no such day. */
function iso(year: string, month: number, day: number): string | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDay(text) ? text : undefined;
}

/** Turns a match of "March 1 2026" into the order of "1 March 2026". */
function swap(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match ? [match[0], match[2], match[1], match[3]] : null;
}
