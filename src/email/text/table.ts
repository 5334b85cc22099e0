import stringWidth from 'string-width';
import type { Block, Cell } from '../../documents/document.ts';
import { textOf } from './inlines.ts';
import type { References } from './references.ts';
import { hang, WIDTH, wrap } from './wrap.ts';

const GAP = '   ';

/** A table: in columns where they fit into a line, and else a line for each cell that has words, with the name of its column. */
export function textTable(
  { head, rows }: Extract<Block, { type: 'table' }>,
  references: References,
  width = WIDTH,
): string[] {
  const words = (cell: Cell) => textOf(cell.content, references).replace(/\s*\n\s*/g, ' ');
  const names = head.map(words);
  const cells = rows.map((row) => row.map(words));
  return inColumns(names, cells, rows, width) ?? inLines(names, cells, width);
}

function inColumns(
  names: readonly string[],
  cells: readonly string[][],
  rows: readonly (readonly Cell[])[],
  width: number,
): string[] | undefined {
  const all = names.length > 0 ? [names, ...cells] : cells;
  const columns = Math.max(0, ...all.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, x) => Math.max(...all.map((row) => stringWidth(row[x] ?? ''))));
  if (widths.reduce((sum, each) => sum + each + GAP.length, -GAP.length) > width) return undefined;
  const isRight = (x: number) => rows[0]?.[x]?.align === 'right';
  const line = (row: readonly string[]) =>
    widths
      .map((room, x) => {
        const space = ' '.repeat(room - stringWidth(row[x] ?? ''));
        return isRight(x) ? space + (row[x] ?? '') : (row[x] ?? '') + space;
      })
      .join(GAP)
      .trimEnd();
  const ruled = names.length > 0 ? [line(names), widths.map((room) => '-'.repeat(Math.max(1, room))).join(GAP)] : [];
  return [...ruled, ...cells.map(line)];
}

const inLines = (names: readonly string[], cells: readonly string[][], width: number): string[] =>
  cells.flatMap((row, y) => [
    ...(y > 0 ? [''] : []),
    ...row.flatMap((words, x) => {
      if (words === '') return [];
      return hang(wrap(names[x] ? `${names[x]}: ${words}` : words, width - 2), x === 0 ? '' : '  ', '  ');
    }),
  ]);
