import { expect, test } from 'vitest';
import { alignment } from './alignment.ts';

test('a value that stands in its source as it is has its characters side by side', () => {
  expect(alignment('bees', 'Two bees', 4)(2)).toBe(6);
});

test('quote marks, escapes, entities and indents are stepped over', () => {
  const source = 'title: "A \\"hive\\" and wax"';
  expect(source.slice(alignment('A "hive" and wax', source, 7)(13))).toBe('wax"');
  const escaped = 'A \\* and &amp; more';
  expect(escaped.slice(alignment('A * and & more', escaped, 0)(10))).toBe('more');
  const folded = 'summary: >\n  Bees in\n  the canteen';
  expect(folded.slice(alignment('Bees in the canteen', folded, 9)(12))).toBe('canteen');
});

test('a character that its source writes in another way does not lead astray', () => {
  const source = 'A&nbsp;hive of bees';
  expect(source.slice(alignment('A\u00a0hive of bees', source, 0)(10))).toBe('bees');
});
