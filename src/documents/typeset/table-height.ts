import type { Cell } from '../document.ts';
import { textOf } from './text-of.ts';
import type { WritingPlace } from './places.ts';

const HEAD = 10;
const LINE = 6;
const INSETS = 4;

/**
 * About how high a table is, in millimetres.
 *
 * @param widths of its columns, in letters
 */
export function tableHeight(
  rows: readonly (readonly Cell[])[],
  places: readonly (readonly (WritingPlace | undefined)[])[],
  widths: readonly number[],
): number {
  const textHeight = ({ content }: Cell, x: number) =>
    Math.ceil(textOf(content).length / Math.max(1, widths[x] ?? 1)) * LINE + INSETS;
  return rows.reduce(
    (height, row, y) =>
      height + Math.max(...row.map((cell, x) => Math.max(places[y]?.[x]?.room ?? 0, textHeight(cell, x)))),
    HEAD,
  );
}
