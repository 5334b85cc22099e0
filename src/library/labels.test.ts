import { expect, test } from 'vitest';
import { audienceNames, eventTitle, inSentence, minutesToUse } from './labels.ts';

test('a name inside a sentence has a small letter, unless it is one of letters alone', () => {
  expect(Object.values(audienceNames).map(inSentence)).toEqual([
    'employers',
    'people who may become a WLA',
    'WLAs',
    'Lead WLAs',
    'partners',
    'learners',
  ]);
});

test('one minute is not several', () => {
  expect([1, 5].map(minutesToUse)).toEqual(['1 minute to use', '5 minutes to use']);
});

test('an event that is off, or elsewhere, says so before its title', () => {
  const titles = (['scheduled', 'moved', 'cancelled', 'past'] as const).map((status) =>
    eventTitle({ status, title: 'Bees' }),
  );
  expect(titles).toEqual(['Bees', 'Moved: Bees', 'Cancelled: Bees', 'Bees']);
});
