import { expect, test } from 'vitest';
import { tooMuch } from './too-much.ts';

test('a text for readers may be read, however long', () => {
  const paragraph = '"Ask," she said - and they asked [here](/a/), at 10:30, <b>… `code` '.repeat(20);
  expect(tooMuch(`- A\n  - B\n    - C\n\n${`${paragraph}\n\n`.repeat(300)}`)).toBeUndefined();
  expect(tooMuch('- **Hive**: a box for bees, "small" or large, [to read](/hive/)\n'.repeat(2_000))).toBeUndefined();
  const row = '| Hive | "Small", or [large](/hive/) at 10:30 | `a_b` |\n';
  expect(tooMuch(`| A | B | C |\n| --- | --- | --- |\n${row.repeat(1_000)}`)).toBeUndefined();
  expect(tooMuch(row.repeat(1_000))).toBeDefined();
  expect(tooMuch('- - - - - - - - - -\n\n'.repeat(100))).toBeUndefined();
});

test('what nests deeper than anybody could follow is refused, with its line', () => {
  const reason = 'things are nested too deep';
  expect(tooMuch(`A\n\n${'> '.repeat(40)}b`)).toEqual({ line: 2, reason });
  expect(tooMuch(`A\n${'- '.repeat(10_000)}b`)).toEqual({ line: 1, reason });
  expect(tooMuch(`${'1. '.repeat(10_000)}b`)).toEqual({ line: 0, reason });
  expect(tooMuch(Array.from({ length: 10_000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n'))).toEqual({
    line: 100,
    reason,
  });
  expect(tooMuch('['.repeat(10_000))).toEqual({ line: 0, reason });
  expect(tooMuch('[ '.repeat(10_000))).toEqual({ line: 0, reason });
});

test('brackets that are too few to refuse are counted in one way alone, not in more than there is time for', () => {
  expect(tooMuch('['.repeat(199))).toBeUndefined();
  expect(tooMuch('[['.repeat(90))).toBeUndefined();
});

test('a paragraph of signs alone is refused, on one line or on many', () => {
  expect(tooMuch(`A\n\n${'"'.repeat(20_000)}`)).toMatchObject({ line: 2, reason: expect.stringMatching(/signs/) });
  expect(tooMuch('"""""\n'.repeat(5_000))).toMatchObject({ line: 0 });
  for (const sign of ['_', '*', '~', ':', '\\', '&'])
    expect(tooMuch(`A\n\n${`a${sign}`.repeat(20_000)}`)).toMatchObject({
      line: 2,
      reason: expect.stringMatching(/signs/),
    });
  expect(tooMuch(`A\n\n${':a{'.repeat(5_000)}`)).toMatchObject({ line: 2, reason: expect.stringMatching(/colon/) });
});
