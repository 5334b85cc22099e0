import { expect, test } from 'vitest';
import type { SurveyedEntry, Survey } from '../survey.ts';
import { events } from './events.ts';

const survey = (data: object) =>
  ({
    entries: [
      { collection: 'events', name: 'bees', path: 'events/bees.md', format: 'md', data } as unknown as SurveyedEntry,
    ],
    today: '2026-11-21',
    locate: () => ({ file: 'events/bees.md', line: 5, column: 9 }),
  }) as unknown as Survey;

test('an event that is still to come is not called past', async () => {
  const [found] = await events.run(survey({ status: 'past', starts: '2026-11-20', ends: '2026-11-22' }));
  expect(`${found?.line}: ${found?.what} ${found?.remedy}`).toMatchInlineSnapshot(
    `"5: The event is called past, and its day is still to come: 2026-11-22. Set "status" to scheduled, moved or cancelled, or mend the day."`,
  );
});

test('an event that is over is not called scheduled for ever', async () => {
  const [found] = await events.run(survey({ status: 'scheduled', starts: '2026-11-20 10:00' }));
  expect(`${found?.line}: ${found?.what} ${found?.remedy}`).toMatchInlineSnapshot(
    `"5: The event was over on 2026-11-20, and is still called scheduled. Set "status" to past, and say in "outcome" what came of it."`,
  );
  expect(await events.run(survey({ status: 'cancelled', starts: '2026-11-20' }))).toEqual([]);
  expect(await events.run(survey({ status: 'moved', starts: '2026-11-21' }))).toEqual([]);
});

test('an event of today or before may be past, and one to come may be scheduled', async () => {
  expect(await events.run(survey({ status: 'past', starts: '2026-11-21' }))).toEqual([]);
  expect(await events.run(survey({ status: 'scheduled', starts: '2027-01-05' }))).toEqual([]);
});
