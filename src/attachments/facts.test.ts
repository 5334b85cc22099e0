import { expect, test } from 'vitest';
import { pdf } from '../authoring/problem-guide/attached-files.ts';
import { factsOf } from './facts.ts';

test('visitors learn what a file is, how much it weighs, how many pages it has, and its fingerprint', async () => {
  const bytes = await pdf()();
  expect(await factsOf(bytes, 'plan.PDF')).toEqual({
    format: 'PDF',
    bytes: bytes.length,
    pages: 1,
    sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
  });
  expect(await factsOf(Buffer.from('Bees.'), 'notes.txt')).toEqual({
    format: 'Plain text',
    bytes: 5,
    sha256: 'a8cf4026bdcaf59842005e2864ac233d4c5259fae4d0515f9b295b8f974efb62',
  });
});
