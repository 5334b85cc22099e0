import { expect, test } from 'vitest';
import { markRowHeaders } from './row-headers.ts';

const header = (table: number) => `<<\n  /S /TH\n  /ID (U${table}x0y0)\n>>\n`;
const cell = (table: number, column: number) =>
  `<<\n  /S /TD\n  /P 7 0 R\n  /A [<<\n    /O /Table\n    /Headers [(U${table}x${column}y0)]\n  >>]\n>>\n`;
const pdf = Buffer.from([2, 11].map((table) => header(table) + cell(table, 1) + cell(table, 0)).join(''), 'latin1');

test('the first cells of the tables whose rows have names become headers of all others, and the file keeps its length', () => {
  const marked = markRowHeaders(pdf, [false, true]);
  expect(marked).toHaveLength(pdf.length);
  expect(marked.toString()).toBe(
    pdf
      .toString()
      .replace(cell(11, 0), cell(11, 0).replace('/TD', '/TH').replace('/Headers [(U11x0y0)]', '/Scope /Row         '))
      .replace('/Headers [(U11x1y0)]', ' '.repeat(20)),
  );
});

test('a file in which no row has a name stays as it is', () => {
  expect(markRowHeaders(pdf, [false, false])).toBe(pdf);
});

test('a file with other tables than the text is refused', () => {
  expect(() => markRowHeaders(pdf, [true])).toThrowErrorMatchingInlineSnapshot(
    `[Error: The PDF has 2 tables with headers, and the text 1.]`,
  );
});
