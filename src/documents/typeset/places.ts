import type { Cell } from '../document.ts';
import { textOf } from './text-of.ts';

/** A cell that one writes in. */
export interface WritingPlace {
  kind: 'line' | 'lines';
  /** What to write, for somebody who hears the form. */
  title: string;
  /** How high it is, in millimetres. */
  room: number;
}

/** A line that a hand can write on, and what a sentence or two needs. */
const LINE = 12;
const LINES = 20;
const PAGE_OF_ONE_ROW = 30;
/** What asks for a line: a few words that are no question. */
const SHORT = 34;

/** Which cells of a table one writes in: those without words. Each is named for its row and its column. */
export function placesOf(head: readonly Cell[], rows: readonly (readonly Cell[])[]): (WritingPlace | undefined)[][] {
  const columns = head.map((cell) => words(cell));
  return rows.map((row, y) => {
    const names = row.filter((cell) => words(cell)).map(words);
    const places = row.filter((cell) => !words(cell)).length;
    return row.map((cell, x) => {
      if (words(cell)) return undefined;
      const name = names[0] ?? (rows.length > 1 ? `Row ${y + 1}` : '');
      const title = places === 1 && names.length > 0 ? name : [name, columns[x]].filter(Boolean).join(': ');
      return { title, ...roomFor({ names, places, rows: rows.length }) };
    });
  });
}

function roomFor({ names, places, rows }: { names: string[]; places: number; rows: number }) {
  const asked = names[0] ?? '';
  if (names.length === 0 && rows === 1) return { kind: 'lines', room: PAGE_OF_ONE_ROW } as const;
  if (names.length === 0 && rows <= 3) return { kind: 'lines', room: LINES } as const;
  if (places === 1 && (asked.length > SHORT || asked.endsWith('?'))) return { kind: 'lines', room: LINES } as const;
  return { kind: 'line', room: LINE } as const;
}

const words = (cell: Cell) => textOf(cell.content).trim();
