import { expect, test } from 'vitest';
import { isCovered } from './project-at.ts';

test('the packages of now serve an earlier state where they hold all of its own', () => {
  const then = { 'node_modules/a': '1.0.0', 'node_modules/b': '2.0.0' };
  expect(isCovered(then, { ...then, 'node_modules/c': '3.0.0' })).toBe(true);
  expect(isCovered(then, { ...then, 'node_modules/b': '2.0.1' })).toBe(false);
  expect(isCovered(then, { 'node_modules/a': '1.0.0' })).toBe(false);
  expect(isCovered(undefined, then)).toBe(false);
});
