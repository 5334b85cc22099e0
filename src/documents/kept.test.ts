import { expect, test } from 'vitest';
import { kept } from './kept.ts';

const bytes = Uint8Array.of(1, 2, 3);

test('a file is made once for all who ask', async () => {
  let times = 0;
  const make = async () => ({ facts: { number: (times += 1) }, bytes });
  const [one, other] = await Promise.all([kept('a poster', make), kept('a poster', make)]);
  expect(one.facts).toEqual({ number: 1 });
  expect(other).toBe(one);
  expect(new Uint8Array(one.bytes())).toEqual(bytes);
});

test('another source makes another file', async () => {
  const one = await kept('one', async () => ({ facts: 1, bytes }));
  const two = await kept('two', async () => ({ facts: 2, bytes: Uint8Array.of(9) }));
  expect([one.facts, two.facts]).toEqual([1, 2]);
  expect(new Uint8Array(one.bytes())).toEqual(bytes);
});

test('what could not be made is tried again', async () => {
  await expect(kept('broken', async () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
  expect((await kept('broken', async () => ({ facts: 'whole', bytes }))).facts).toBe('whole');
});
