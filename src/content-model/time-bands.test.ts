import { expect, test } from 'vitest';
import { timeBandsOf } from './time-bands.ts';

test.each([
  [5, ['up-to-5-minutes', 'up-to-15-minutes', 'up-to-30-minutes', 'up-to-an-hour']],
  [6, ['up-to-15-minutes', 'up-to-30-minutes', 'up-to-an-hour']],
  [60, ['up-to-an-hour']],
  [61, ['over-an-hour']],
  [600, ['over-an-hour']],
])('what takes %i minutes is in %j', (minutes, bands) => {
  expect(timeBandsOf(minutes)).toEqual(bands);
});
