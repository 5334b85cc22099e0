import { expect, test } from 'vitest';
import { cells } from '../../../tests/support/sample-document.ts';
import { tableHeight } from './table-height.ts';

test('more rows, more words and more room to write make a table higher', () => {
  const row = cells('Bees', 'hum');
  const one = tableHeight([row], [], [20, 20]);
  expect(tableHeight([row, row], [], [20, 20])).toBeGreaterThan(one);
  expect(tableHeight([cells('Bees', 'hum '.repeat(40))], [], [20, 20])).toBeGreaterThan(one);
  expect(tableHeight([row], [[undefined, { kind: 'lines', title: '', room: 30 }]], [20, 20])).toBe(40);
  expect(tableHeight([], [], [])).toBe(10);
});
