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

/** A line that a hand can write on, what a few words need, and what two or three sentences do, in millimetres. */
const LINE = 12;
const LINES = 20;
const SENTENCES = 30;
/** What asks for a number or a sum. */
const NUMBER = /^(?:about )?how (?:many|much)\b|£|\bcosts?\b/i;
/** What asks for a line: a few words that are no question. */
const SHORT = 42;

/** Which cells of a table one writes in: those without words. Each is named for its row and its column. */
export function placesOf(head: readonly Cell[], rows: readonly (readonly Cell[])[]): (WritingPlace | undefined)[][] {
  const columns = head.map((cell) => words(cell));
  return rows.map((row, y) => {
    const names = row.filter((cell) => words(cell)).map(words);
    const places = row.filter((cell) => !words(cell)).length;
    return row.map((cell, x) => {
      if (words(cell)) return undefined;
      const name = names[0] ?? (rows.length > 1 ? `Row ${y + 1}` : '');
      const title = places === 1 && names.length === 1 ? name : [name, columns[x]].filter(Boolean).join(': ');
      return { title, ...roomFor({ names, places, rows: rows.length }) };
    });
  });
}

function roomFor({ names, places, rows }: { names: string[]; places: number; rows: number }) {
  const asked = names[0] ?? '';
  if (names.length === 0 && rows === 1) return { kind: 'lines', room: SENTENCES } as const;
  if (names.length === 0 && rows <= 3) return { kind: 'lines', room: LINES } as const;
  // Where there is more than one in a row they are narrow: what is longer goes on in a second line.
  if (places > 1) return { kind: 'lines', room: LINE } as const;
  if (NUMBER.test(asked)) return { kind: 'line', room: LINE } as const;
  if (asked.includes('?')) return { kind: 'lines', room: SENTENCES } as const;
  return asked.length > SHORT ? ({ kind: 'lines', room: LINES } as const) : ({ kind: 'line', room: LINE } as const);
}

const words = (cell: Cell) => textOf(cell.content).trim();
