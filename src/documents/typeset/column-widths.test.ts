import { expect, test } from 'vitest';
import { cells } from '../../../tests/support/sample-document.ts';
import { columnWidths } from './column-widths.ts';

const set = (head: string[], ...rows: string[][]) =>
  columnWidths(
    cells(...head),
    rows.map((row) => cells(...row)),
    84,
  );
const percent = (widths: number[]) => widths.map((width) => Math.round(width * 100));

test('the widths fill the table, whatever stands in it', () => {
  for (const { widths } of [
    set(['a']),
    set(['a', 'b'], ['c', 'd'.repeat(999)]),
    set(Array.from({ length: 12 }, () => 'Donaudampfschifffahrtsgesellschaft')),
    set([], []),
  ])
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(widths.length > 0 ? 1 : 0, 2);
});

test('the one column to write in has most of the room', () => {
  const [, answer = 0] = set(['About you', 'Write here'], ['Name', ''], ['Who pays for the hives', '']).widths;
  expect(answer).toBeGreaterThan(0.5);
});

test('columns to write in share the room by what their heads ask for', () => {
  expect(percent(set(['How things are now', 'What I would like', 'My mark'], ['', '', '']).widths))
    .toMatchInlineSnapshot(`
    [
      36,
      36,
      28,
    ]
  `);
});

test('a few letters stay in one line, and long texts have the rest', () => {
  const { widths, breaks } = set(
    ['Minutes', 'What you do'],
    ['12 to 20', 'Explain what a bee is and does. '.repeat(9)],
  );
  expect(widths[0]).toBeLessThan(0.25);
  expect(breaks[0]).toBeGreaterThanOrEqual('12 to 20'.length);
});

test('many columns are set smaller, and break long words', () => {
  const { size, breaks } = set(Array.from({ length: 10 }, () => 'Donaudampfschifffahrtsgesellschaft'));
  expect(size).toBeLessThan(1);
  expect(Math.max(...breaks)).toBeLessThan(12);
});
