import type { Piece } from '../answer.ts';
import type { PageText } from './page-text.ts';

/** A passage of a page: its words, with those marked that were asked for. */
export interface Passage {
  pieces: Piece[];
  /** How much of what was asked stands in it: the sum of the rarities of its concepts. */
  worth: number;
  /** The words to which the address leads, as they stand on the page; empty where nothing was marked. */
  words: string;
  /** The place of the first word that is marked, or of the first word at all. */
  at: number;
}

/** How many words an excerpt has. */
const LONG = 30;
/** How many words the beginning of a text has. */
const LONG_OPENING = 45;
/** An excerpt begins with the sentence of its first mark, where that begins at most so many words before it. */
const BEFORE = 12;
/** Where the sentence began long before, so many words stand before the first mark. */
const SOME_BEFORE = 6;
/** How many words the address repeats: few, for one that spans two lines of a table would not be found. */
const IN_ADDRESS = 5;

/**
 * The passage that has most of what was asked.
 *
 * @param page the text, with its marks
 * @param rarities how much each concept says
 * @param from the place of the first word that may be shown
 * @param to the place after the last
 */
export function excerptOf(page: PageText, rarities: readonly number[], from: number, to: number): Passage {
  let best = { start: from, worth: 0, value: -1, at: from };
  for (let place = from; place < to; place += 1) {
    if (page.marks[place] === undefined) continue;
    const start = startBefore(page, place, from);
    const seen = new Set<number>();
    let marked = 0;
    for (const mark of page.marks.slice(start, Math.min(to, start + LONG))) {
      if (mark === undefined) continue;
      seen.add(mark);
      marked += 1;
    }
    const worth = [...seen].reduce((sum, which) => sum + (rarities[which] ?? 0), 0);
    // More marks are better where all else is the same; the earliest of equals is taken.
    const value = worth * (1 + 0.02 * Math.min(marked, 5));
    if (value > best.value + 1e-9) best = { start, worth, value, at: place };
  }
  const end = Math.min(to, best.start + LONG);
  return {
    pieces: piecesOf(page, filled(page, best.start, end, from), end),
    worth: best.worth,
    words: page.marks[best.at] === undefined ? '' : wordsAt(page, best.at, from, end),
    at: best.at,
  };
}

/** The words with which a text begins: what explains a word or a figure is short, and best read from its start. */
export const openingOf = (page: PageText, from: number, to: number): Piece[] =>
  piecesOf(page, from, Math.min(to, from + LONG_OPENING));

/** Whether a sentence ends between two words. */
const ends = (page: PageText, before: number) => {
  const one = page.tokens[before];
  const other = page.tokens[before + 1];
  return !one || !other || /[.!?:…]["”’)\]]*\s/.test(page.content.slice(one.to, other.from));
};

function startBefore(page: PageText, place: number, from: number): number {
  for (let start = place; start >= Math.max(from, place - BEFORE); start -= 1) {
    if (start === from || ends(page, start - 1)) return start;
  }
  return Math.max(from, place - SOME_BEFORE);
}

/** Where little follows, the sentences before are shown as well. */
function filled(page: PageText, start: number, end: number, from: number): number {
  for (let place = Math.max(from, end - LONG); place < start; place += 1) {
    if (place === from || ends(page, place - 1)) return place;
  }
  return start;
}

/** The text between two places, in pieces: marks that stand side by side are one. */
function piecesOf(page: PageText, start: number, end: number): Piece[] {
  const first = page.tokens[start];
  const last = page.tokens[end - 1];
  if (!first || !last) return [];
  const pieces: Piece[] = [];
  const add = (text: string, marked: boolean) => {
    const before = pieces.at(-1);
    if (before?.marked === marked) before.text += text;
    else if (text !== '') pieces.push({ text, marked });
  };
  if (start > 0 && !ends(page, start - 1)) add('… ', false);
  for (let place = start; place < end; place += 1) {
    const token = page.tokens[place];
    if (!token) continue;
    const marked = page.marks[place] !== undefined;
    const before = page.tokens[place - 1];
    if (place > start && before) {
      const between = page.content.slice(before.to, token.from);
      add(between, marked && page.marks[place - 1] !== undefined && /^[\s\-‐‑’']+$/.test(between));
    }
    add(page.content.slice(token.from, token.to), marked);
  }
  const closing = /^[.!?…"”’)\]]*/.exec(page.content.slice(last.to))?.[0] ?? '';
  add(closing, false);
  if (end < page.tokens.length && !/[.!?…]/.test(closing)) add(' …', false);
  return pieces;
}

/** Some words from a place on, as far as its sentence goes; where that is soon over, with words before it: one word alone may stand earlier on the page. */
function wordsAt(page: PageText, at: number, from: number, end: number): string {
  let [first, last] = [at, at];
  while (last + 1 < end && last + 1 < at + IN_ADDRESS && !partsAfter(page, last)) last += 1;
  while (first > from && last - first + 1 < IN_ADDRESS && !partsAfter(page, first - 1)) first -= 1;
  const start = page.tokens[first]?.from ?? 0;
  return page.content.slice(start, page.tokens[last]?.to ?? start);
}

/** Whether anything but a space or a hyphen stands after a word. */
function partsAfter(page: PageText, place: number): boolean {
  const between = page.content.slice(page.tokens[place]?.to, page.tokens[place + 1]?.from);
  return !/^[\s\-‐‑’']+$/.test(between);
}
