import { afterEach, expect, test, vi } from 'vitest';
import { once, onceEach } from './once.ts';

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

test('what is asked about things is worked out once for each of them', async () => {
  vi.stubEnv('DEV', false);
  const work = vi.fn(async ({ wax }: { wax: number }, more: number) => wax + more);
  const answer = onceEach(work);
  const [bees, wasps] = [{ wax: 7 }, { wax: 1 }];
  expect([await answer(bees, 1), await answer(wasps, 1), await answer(bees, 1)]).toEqual([8, 2, 8]);
  expect(work).toHaveBeenCalledTimes(2);
  vi.stubEnv('DEV', true);
  await answer(bees, 1);
  expect(work).toHaveBeenCalledTimes(3);
});
