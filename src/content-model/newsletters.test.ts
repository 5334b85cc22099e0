import { expect, test } from 'vitest';
import { newsletterSchema } from './newsletters.ts';

const faults = (...items: unknown[]) =>
  newsletterSchema
    .safeParse({
      id: 'issue-9',
      number: 9,
      title: 'Bees and honey',
      summary: 'A letter about bees, with three things that you can do at work this week without any money.',
      published: '2026-11-02',
      items,
    })
    .error?.issues.map(({ message }) => message) ?? [];

test('an item of a newsletter names exactly one thing', () => {
  expect(faults({ story: 'bees', why: 'They hum.' })).toEqual([]);
  expect(faults({ story: 'bees', guide: 'honey', why: 'They hum.' })).toEqual(['one-item-each']);
  expect(faults({ why: 'They hum.' })).toEqual(['one-item-each']);
});

test('an item that is no group of fields is a fault, and breaks nothing', () => {
  expect(faults('bees')).toHaveLength(1);
  expect(faults(null)).toHaveLength(1);
});
