import { expect, test } from 'vitest';
import { audienceNames, inSentence, minutesToUse } from './labels.ts';

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
