import { expect, test } from 'vitest';
import { groups, howMany, kinds } from './kinds.ts';

test('every kind is in one group', () => {
  expect(groups.flatMap(({ types }) => types).sort()).toEqual(Object.keys(kinds).sort());
});

test('how many there are is said by kind', () => {
  expect([howMany(1, 'Story'), howMany(12, 'Story'), howMany(1), howMany(3), howMany(2, 'Word')]).toEqual([
    '1 story',
    '12 stories',
    '1 result',
    '3 results',
    '2 words explained',
  ]);
});
