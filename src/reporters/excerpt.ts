import stringWidth from 'string-width';
import { visible } from './visible.ts';

/** A line of a file as it is shown, and the line of marks to stand under it. */
export interface Excerpt {
  text: string;
  marks: string;
}

const TAB = '    ';
const graphemes = new Intl.Segmenter('en-GB');

/**
 * A line of a file with marks under the place that is meant. A long line is cut to a window round the place. Tabs
 * become spaces, and signs that a terminal would obey are shown.
 *
 * @param line the line, however long
 * @param column where the place begins, from 1
 * @param endColumn the column behind its end; without one, the word or value that begins there is marked
 * @param width how many columns of a screen the excerpt may take
 */
export function excerpt(line: string, column: number, endColumn: number | undefined, width = 96): Excerpt {
  const start = Math.min(Math.max(0, column - 1), line.length);
  const end = endColumn === undefined ? start + lengthAt(line, start) : Math.max(start, endColumn - 1);
  const { cells, cutBefore, cutAfter } = windowRound(line, start, width);

  let text = cutBefore ? '…' : '';
  let marks = cutBefore ? ' ' : '';
  for (const cell of cells) {
    text += cell.shown;
    const within = cell.from < end && cell.to > start;
    marks += (within ? '^' : ' ').repeat(cell.width);
  }
  if (cutAfter) text += '…';
  marks = marks.trimEnd();
  // Something that is missing at a place, or has no width, is pointed at.
  if (!marks) marks = `${' '.repeat(widthBefore(cells, start) + (cutBefore ? 1 : 0))}^`;
  return { text: text.trimEnd(), marks };
}

/** A letter, or several that are drawn as one: where it stands in the line, and how it is shown. */
interface Cell {
  from: number;
  to: number;
  shown: string;
  width: number;
}

/** As many letters round a place as fit: a third of the room before it. Looks at no more of the line than it may need. */
function windowRound(line: string, start: number, width: number) {
  const from = wholeLetter(line, Math.max(0, start - 2 * width));
  const to = wholeLetter(line, Math.min(line.length, start + 4 * width));
  const all = cellsOf(line.slice(from, to), from);
  const room = width - 2;
  if (from === 0 && to === line.length && sum(all) <= width) return { cells: all, cutBefore: false, cutAfter: false };

  const place = all.findIndex((cell) => cell.to > start);
  let first = place === -1 ? all.length : place;
  let last = first;
  let used = 0;
  const add = (cell: Cell | undefined, most: number) => {
    if (!cell || used + cell.width > most) return false;
    used += cell.width;
    return true;
  };
  while (add(all[first - 1], Math.floor(room / 3))) first -= 1;
  while (add(all[last], room)) last += 1;
  while (add(all[first - 1], room)) first -= 1;
  const cells = all.slice(first, last);
  return { cells, cutBefore: (cells[0]?.from ?? start) > 0, cutAfter: (cells.at(-1)?.to ?? start) < line.length };
}

function cellsOf(text: string, offset: number): Cell[] {
  const letters = /^[\x20-\x7e]*$/.test(text)
    ? [...text].map((segment, index) => ({ segment, index }))
    : graphemes.segment(text);
  return Array.from(letters, ({ segment, index }) => {
    const shown = segment === '\t' ? TAB : visible(segment);
    return { from: offset + index, to: offset + index + segment.length, shown, width: widthOf(shown) };
  });
}

const widthOf = (shown: string) => (/^[\x20-\x7e]*$/.test(shown) ? shown.length : stringWidth(shown));
const sum = (cells: readonly Cell[]) => cells.reduce((total, { width }) => total + width, 0);
const widthBefore = (cells: readonly Cell[], start: number) => sum(cells.filter(({ to }) => to <= start));

/** A place in a line that does not cut a letter of two units in half. */
const wholeLetter = (line: string, at: number) =>
  /[\ud800-\udbff]/.test(line[at - 1] ?? '') && /[\udc00-\udfff]/.test(line[at] ?? '') ? at - 1 : at;

/** What may begin at a place whose end is not known: a text in quotes, a link, a tag, a component, a word. */
const VALUE = /"(?:[^"\\]|\\.)*"|'[^']*'|!?\[[^\]]*\]\([^)]*\)|<[^>]*>|:{2,}[\w-]+(?:\{[^}]*\})?|[^\s,;)\]}>"']+|\S+/y;

/** How long the word or value at a place is; longer ones than an excerpt could show are not followed to their end. */
function lengthAt(line: string, start: number): number {
  VALUE.lastIndex = 0;
  return VALUE.exec(line.slice(start, start + 1000))?.[0].length ?? 0;
}
