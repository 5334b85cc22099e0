import type { Cell } from '../document.ts';
import { textOf } from './text-of.ts';

/** What the insets of a cell take, in letters. */
const INSET = 3;
/** A column to write in wants so much, and more where its head is longer. */
const TO_WRITE = 11;
/** The one column to write in of a table wants so much, and what asks leaves it that. */
const ONLY = 50;
const ASKS = 30;
/** Beyond this, more words make more lines, not a wider column. */
const MOST = 60;
/** A word is broken rather than make its column wider than this. */
const LONGEST = 18;

/** How a table is set. */
export interface TableSetting {
  /** The width of each column in parts of the whole. */
  widths: number[];
  /** How many letters a word of each column may have before it is broken. */
  breaks: number[];
  /** The size of its text in parts of that around it. */
  size: number;
}

/**
 * Shares out the width of a table: no column is narrower than its longest word, if that can be; columns with more to say
 * or to write have more. Tables with many columns are set smaller.
 *
 * @param head the cells of the head
 * @param rows those of the rows, as many in each
 * @param letters how many letters of the usual size the whole table is wide
 */
export function columnWidths(head: readonly Cell[], rows: readonly (readonly Cell[])[], letters: number): TableSetting {
  const size = head.length <= 4 ? 1 : head.length <= 6 ? 0.9 : head.length <= 8 ? 0.8 : 0.7;
  const whole = letters / size;
  const columns = head.map((cell, i) =>
    columnOf(
      cell,
      rows.map((row) => row[i]),
    ),
  );
  const least = columns.map(({ longest }) => Math.min(longest, LONGEST) + INSET);
  const narrow = Math.min(1, whole / sum(least));
  const wishes = wishesOf(columns).map((wish, i) => Math.max(1, wish + INSET - (least[i] ?? 0)));
  const rest = Math.max(0, whole - sum(least));
  const widths = least.map((width, i) => width * narrow + (rest * (wishes[i] ?? 0)) / sum(wishes));
  return {
    widths: widths.map((width) => Number((width / whole).toFixed(4))),
    breaks: widths.map((width) => Math.max(3, Math.floor((width - INSET) * 0.95))),
    size,
  };
}

interface Column {
  longest: number;
  wish: number;
  empty: boolean;
}

function columnOf(head: Cell, cells: readonly (Cell | undefined)[]): Column {
  const title = textOf(head.content).trim();
  const texts = cells.map((cell) => (cell ? textOf(cell.content).trim() : ''));
  const usual = Math.max(0, ...texts.map((text) => text.length));
  return {
    longest: Math.max(4, ...[title, ...texts].flatMap((text) => text.split(/\s+/).map(({ length }) => length))),
    wish: usual > 0 ? Math.min(MOST, Math.max(usual, title.length * 0.6)) : TO_WRITE + Math.min(title.length, 14) * 0.8,
    empty: usual === 0,
  };
}

/** How wide each column would like to be. */
function wishesOf(columns: readonly Column[]): number[] {
  const one = columns.length > 1 && columns.filter(({ empty }) => empty).length === 1;
  return columns.map(({ wish, empty }) => {
    if (!one) return wish;
    if (columns.length > 2) return empty ? wish * 1.5 : Math.min(wish, ASKS);
    return empty ? ONLY : Math.min(wish, ASKS);
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
