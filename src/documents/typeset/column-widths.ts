import type { Cell } from '../document.ts';
import { textOf } from './text-of.ts';

/** How wide a table is, in letters of the text size. */
const LETTERS = 84;
/** What the insets of a cell take, in letters. */
const INSET = 3;
/** A column without words wants so much. */
const EMPTY = 14;
/** Beyond this, more words make more lines, not a wider column. */
const MOST = 60;
/** A word is broken rather than make its column wider than this. */
const LONGEST = 18;

/** How a table is set. */
export interface TableSetting {
  /** The width of each column in parts of the whole, which sum to 1. */
  widths: number[];
  /** How many letters a word of each column may have before it is broken. */
  breaks: number[];
  /** The size of its text in parts of that around it. */
  size: number;
}

/**
 * Shares out the width of a table: no column is narrower than its longest word, if that can be, and columns with more
 * to say have more. Tables with many columns are set smaller.
 *
 * @param rows all rows, the head too, of the same length each
 */
export function columnWidths(rows: readonly (readonly Cell[])[]): TableSetting {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const size = count <= 4 ? 1 : count <= 6 ? 0.9 : count <= 8 ? 0.8 : 0.7;
  const whole = LETTERS / size;
  const columns = Array.from({ length: count }, (_, i) => column(rows.map((row) => row[i])));
  const least = columns.map(({ longest }) => Math.min(longest, LONGEST) + INSET);
  const sum = least.reduce((a, b) => a + b, 0);
  const rest = Math.max(0, whole - sum);
  const wants = columns.map(({ wish }, i) => Math.max(0.5, wish + INSET - (least[i] ?? 0)));
  const wish = wants.reduce((a, b) => a + b, 0);
  const letters = least.map((width, i) => width * Math.min(1, whole / sum) + (rest * (wants[i] ?? 0)) / wish);
  return {
    widths: letters.map((width) => Number((width / whole).toFixed(4))),
    breaks: letters.map((width) => Math.max(3, Math.floor((width - INSET) * 0.95))),
    size,
  };
}

/** The longest word of a column, and how wide it would like to be. */
function column(cells: readonly (Cell | undefined)[]) {
  const texts = cells.map((cell) => (cell ? textOf(cell.content).trim() : ''));
  const longest = Math.max(4, ...texts.flatMap((text) => text.split(/\s+/).map((word) => word.length)));
  const lengths = texts.slice(1).filter(Boolean).map((text) => text.length);
  const usual = lengths.length > 0 ? Math.max(...lengths) : 0;
  const empty = texts.slice(1).some((text) => !text);
  return { longest, wish: Math.min(MOST, Math.max(usual, empty ? EMPTY : 0, (texts[0] ?? '').length * 0.6)) };
}
