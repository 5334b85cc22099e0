import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { step } from './step.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  vi.useFakeTimers();
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a short step is silent and gives its result', async () => {
  expect(await step('Making the pages', () => 7)).toBe(7);
  expect(said).toEqual([]);
});

test('a long step says what it is doing, and says so again', async () => {
  const done = step('Making the pages', () => new Promise((resolve) => setTimeout(resolve, 20_000)));
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect(said).toEqual(['Making the pages… 4 s', 'Making the pages… 19 s']);
});

test('a step that fails says no more, and its error comes through', async () => {
  await expect(step('Making the pages', () => Promise.reject(new Error('The disk is full')))).rejects.toThrow(
    'The disk is full',
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toEqual([]);
});
