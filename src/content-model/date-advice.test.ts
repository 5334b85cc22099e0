import { expect, test } from 'vitest';
import { dateAdvice } from './date-advice.ts';

test('a date with slashes is read the British way first, and the other way if that is a day too', () => {
  expect(dateAdvice('01/03/2026')).toMatchInlineSnapshot(
    `"Write the date year first: 2026-03-01 (or 2026-01-03 if 3 January was meant)."`,
  );
  expect(dateAdvice('31/12/2026')).toMatchInlineSnapshot(`"Write the date year first: 2026-12-31."`);
});

test('a day that does not exist is said not to exist', () => {
  expect(dateAdvice('31/02/2026')).toMatchInlineSnapshot(
    `"31/02/2026 is not a day of the calendar. Check the day and the month, then write it year first, such as 2026-03-01."`,
  );
  expect(dateAdvice('2026-02-31')).toMatchInlineSnapshot(
    `"There is no such day: check the month and the day of 2026-02-31."`,
  );
});

test('a date in words, run together or cut short is written out', () => {
  expect(dateAdvice('1 March 2026')).toMatchInlineSnapshot(`"Write the date in figures, year first: 2026-03-01."`);
  expect(dateAdvice('March 1st, 2026')).toMatchInlineSnapshot(`"Write the date in figures, year first: 2026-03-01."`);
  expect(dateAdvice(20260201)).toMatchInlineSnapshot(`"Put hyphens in the date: 2026-02-01."`);
  expect(dateAdvice('2026-3-1')).toMatchInlineSnapshot(`"Write month and day with two figures each: 2026-03-01."`);
});

test('what is no date at all gets an example', () => {
  expect(dateAdvice('soon')).toMatchInlineSnapshot(
    `"Write the date year first, with hyphens, such as 2026-03-01 for 1 March 2026."`,
  );
});
