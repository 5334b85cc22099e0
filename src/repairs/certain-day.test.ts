import { expect, test } from 'vitest';
import { certainDay, certainTime } from './certain-day.ts';

test('a day that can be read in one way only is read', () => {
  for (const written of [
    '1 March 2026',
    '1st March, 2026',
    'March 1, 2026',
    '1 Mar 2026',
    '2026-3-1',
    '2026/03/01',
    '20260301',
    '“2026-03-01”',
    '2026-03-01T00:00:00Z',
  ])
    expect(certainDay(written), written).toBe('2026-03-01');
  expect(certainDay('13/01/2026')).toBe('2026-01-13');
  expect(certainDay('01/13/2026')).toBe('2026-01-13');
  expect(certainDay('03.03.2026')).toBe('2026-03-03');
});

test('a day that may be two, lacks its century or does not exist is not guessed', () => {
  for (const written of [
    '01/03/2026',
    '13/01/26',
    '31/02/2026',
    '2026-02-30',
    '30 Marchember 2026',
    'soon',
    '2026',
    '',
  ])
    expect(certainDay(written), written).toBeUndefined();
});

test('a time is read where nobody could take it for another', () => {
  expect(certainTime('1 March 2026')).toBe('2026-03-01');
  expect(certainTime('2026-03-01T14:30')).toBe('2026-03-01 14:30');
  expect(certainTime('2026-03-01 10.30')).toBe('2026-03-01 10:30');
  expect(certainTime('1 March 2026, 2.30pm')).toBe('2026-03-01 14:30');
  expect(certainTime('1 March 2026 at 9 a.m.')).toBe('2026-03-01 09:00');
  for (const written of [
    '2026-03-01 2:30',
    '1 March 2026, 12pm',
    '01/03/2026 10:30',
    '2026-03-01T10:30Z',
    '2026-03-01 25:00',
  ])
    expect(certainTime(written), written).toBeUndefined();
});
