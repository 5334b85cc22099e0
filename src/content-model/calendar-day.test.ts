import { expect, test } from 'vitest';
import { isCalendarDay, isDayOrTime } from './calendar-day.ts';

test('a day that exists, year first and with hyphens, is a calendar day', () => {
  expect(isCalendarDay('2026-03-01')).toBe(true);
  expect(isCalendarDay('2024-02-29')).toBe(true);
  expect(isCalendarDay('1900-01-01')).toBe(true);
});

test('a day that does not exist is none', () => {
  expect(isCalendarDay('2026-02-29')).toBe(false);
  expect(isCalendarDay('2026-02-31')).toBe(false);
  expect(isCalendarDay('2026-13-01')).toBe(false);
  expect(isCalendarDay('2026-00-10')).toBe(false);
  expect(isCalendarDay('1899-12-31')).toBe(false);
});

test('any other way of writing a day is refused', () => {
  for (const written of ['01/03/2026', '2026-3-1', '20260301', '2026-03-01T00:00', ' 2026-03-01', '2026-03-01\n', ''])
    expect(isCalendarDay(written)).toBe(false);
});

test('a time of the 24-hour clock may follow a day', () => {
  expect(isDayOrTime('2026-03-01')).toBe(true);
  expect(isDayOrTime('2026-03-01 00:00')).toBe(true);
  expect(isDayOrTime('2026-03-01 23:59')).toBe(true);
});

test('a time that no clock shows is refused, and so is anything after it', () => {
  for (const written of [
    '2026-03-01 24:00',
    '2026-03-01 9:30',
    '2026-03-01 10:60',
    '2026-03-01 10:30 sharp',
    '2026-02-30 10:30',
    20260301,
  ])
    expect(isDayOrTime(written)).toBe(false);
});
