import { afterEach, expect, test, vi } from 'vitest';
import { once } from './once.ts';

afterEach(() => vi.unstubAllEnvs());

test('in a build, an answer is worked out once', async () => {
  vi.stubEnv('DEV', false);
  const work = vi.fn(async () => 7);
  const answer = once(work);
  expect(await Promise.all([answer(), answer()])).toEqual([7, 7]);
  expect(work).toHaveBeenCalledTimes(1);
});

test('while somebody writes, an answer is worked out anew each time', async () => {
  vi.stubEnv('DEV', true);
  const work = vi.fn(async () => 7);
  const answer = once(work);
  await answer();
  await answer();
  expect(work).toHaveBeenCalledTimes(2);
});
