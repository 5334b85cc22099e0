import { expect, test } from 'vitest';
import { lastUpTo } from './last-up-to.ts';

test('the last number up to a limit is found at the ends, between and on a number', () => {
  const numbers = [0, 10, 20];
  expect([0, 9, 10, 15, 20, 99].map((limit) => lastUpTo(numbers, limit))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(lastUpTo([5], 1)).toBe(0);
});
