import { expect, test } from 'vitest';
import { isRightToLeft, stretches } from './direction.ts';

test('the first letter of a line says in which direction it runs', () => {
  expect(isRightToLeft('2026: مرحبا and more')).toBe(true);
  expect(isRightToLeft('«שלום»')).toBe(true);
  expect(isRightToLeft('Hello מרחבא')).toBe(false);
  expect(isRightToLeft('2026 – 🐝')).toBe(false);
  expect(isRightToLeft('')).toBe(false);
});

test('a text comes in stretches of one direction, and no letter of it is lost', () => {
  expect(stretches('Say שלום, עולם 12 now')).toEqual([
    { text: 'Say ', rightToLeft: false },
    { text: 'שלום, עולם', rightToLeft: true },
    { text: ' 12 now', rightToLeft: false },
  ]);
  const mixed = 'a ب c د, e ש-ש f';
  expect(
    stretches(mixed)
      .map(({ text }) => text)
      .join(''),
  ).toBe(mixed);
  expect(stretches('')).toEqual([]);
});
