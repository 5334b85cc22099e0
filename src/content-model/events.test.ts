import { expect, test } from 'vitest';
import { eventSchema } from './events.ts';

const faults = (starts: unknown, ends: unknown) =>
  eventSchema
    .safeParse({
      id: 'bee-day',
      title: 'A day with bees',
      summary: 'Come and see how a hive works, and find out what else you could learn at work this year.',
      kind: 'training',
      status: 'scheduled',
      published: '2026-11-02',
      starts,
      ends,
    })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('an event ends on the day on which it starts, or later', () => {
  expect(faults('2026-12-01', '2026-12-01')).toEqual([]);
  expect(faults('2026-12-01 10:00', '2026-12-02')).toEqual([]);
  expect(faults('2026-12-01', '2026-11-30')).toEqual(['ends: ends-before-start']);
});

test('on one day, an event ends after it starts', () => {
  expect(faults('2026-12-01 10:00', '2026-12-01 16:00')).toEqual([]);
  expect(faults('2026-12-01 16:00', '2026-12-01 10:00')).toEqual(['ends: ends-before-start']);
  expect(faults('2026-12-01 16:00', '2026-12-01')).toEqual([]);
});

test('days that cannot be read are not compared', () => {
  expect(faults('01/12/2026', '2026-11-30')).toEqual(['starts: not-a-time']);
  expect(faults(20261201, '2026-11-30')).toEqual(['starts: not-a-time']);
});
