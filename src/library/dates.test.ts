import { expect, test } from 'vitest';
import { calendarLeaf, printedDay, printedSpan } from './dates.ts';

test('a day is written as in Britain', () => {
  expect(printedDay('2026-03-01')).toBe('1 March 2026');
  expect(printedDay('2026-12-31')).toBe('31 December 2026');
});

test('the days of an event are written once where they are one', () => {
  expect(printedSpan('2014-06-16')).toBe('16 June 2014');
  expect(printedSpan('2014-06-16', '2014-06-16')).toBe('16 June 2014');
  expect(printedSpan('2014-06-16', '2014-06-20')).toBe('16 June 2014 to 20 June 2014');
});

test('times stand beside their days', () => {
  expect(printedSpan('2026-03-01 10:30')).toBe('1 March 2026, 10:30');
  expect(printedSpan('2026-03-01 10:30', '2026-03-01 12:00')).toBe('1 March 2026, 10:30 to 12:00');
  expect(printedSpan('2026-03-01 10:30', '2026-03-02 12:00')).toBe('1 March 2026, 10:30 to 2 March 2026, 12:00');
});

test('a time that only one end has is not missed at the other', () => {
  expect(printedSpan('2026-03-01 10:30', '2026-03-01')).toBe('1 March 2026, 10:30');
  expect(printedSpan('2026-03-01', '2026-03-01 16:00')).toBe('1 March 2026, until 16:00');
  expect(printedSpan('2026-03-01 10:30', '2026-03-02')).toBe('1 March 2026, 10:30 to 2 March 2026');
});

test('a leaf of a calendar shows the number of the day, then month and year', () => {
  expect(calendarLeaf('2014-06-16 10:30')).toEqual({ day: '16', month: 'June 2014' });
});
