import { isCalendarDay } from '../content-model/calendar-day.ts';
import { MONTHS } from '../content-model/date-advice.ts';

/**
 * The one day that a text can mean. Undefined where it may mean two (01/03/2026), where the century is not said, and
 * where there is no such day.
 *
 * @example certainDay('1 March 2026') // '2026-03-01'
 */
export function certainDay(written: string): string | undefined {
  const days = readings(written.trim().replace(/^["'“”‘’]|["'“”‘’]$/g, ''))
    .map(([year, month, day]) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter(isCalendarDay);
  const [day, ...others] = new Set(days);
  return others.length === 0 ? day : undefined;
}

type Reading = [year: string, month: string, day: string];

function readings(text: string): Reading[] {
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (iso) return [[at(iso, 1), at(iso, 2), at(iso, 3)]];
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (figures)
    return [
      [at(figures, 3), at(figures, 2), at(figures, 1)],
      [at(figures, 3), at(figures, 1), at(figures, 2)],
    ];
  const british = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (british) return [[at(british, 3), monthOf(at(british, 2)), at(british, 1)]];
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  return american ? [[at(american, 3), monthOf(at(american, 1)), at(american, 2)]] : [];
}

const at = (match: RegExpExecArray, group: number): string => match[group] ?? '';
const monthOf = (word: string): string => {
  const name = word.toLowerCase() === 'sept' ? 'sep' : word.toLowerCase();
  return String(
    MONTHS.findIndex((month) => month.toLowerCase() === name || month.slice(0, 3).toLowerCase() === name) + 1,
  );
};

/** A time by the clock that can be read in one way only: 10.30, 2pm, 2:30 pm. Not 2:30, nor 12pm, which people take for either. */
const TIME =
  /^(.+?)(?:,? at |,? |T)(?:([01]\d|2[0-3])[:.]([0-5]\d)(?::00)?|(1[01]|0?[1-9])(?:[:.]([0-5]\d))? ?([ap])\.?m\.?)$/i;

/**
 * The one day, or day and time, that a text can mean.
 *
 * @example certainTime('1 March 2026, 2.30pm') // '2026-03-01 14:30'
 */
export function certainTime(written: string): string | undefined {
  const text = written.trim().replace(/^["'“”‘’]|["'“”‘’]$/g, '');
  const alone = certainDay(text);
  if (alone) return alone;
  const [, before = '', hour, minutes, short, shortMinutes = '00', half = ''] = TIME.exec(text) ?? [];
  const day = certainDay(before);
  if (!day) return undefined;
  if (hour) return `${day} ${hour}:${minutes}`;
  const hours = Number(short) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${day} ${String(hours).padStart(2, '0')}:${shortMinutes}`;
}
