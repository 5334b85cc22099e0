import type { PagefindData } from '../pagefind-api.ts';
import { placesOf, type Concept } from './concept.ts';
import { stem } from './stem.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The text of a page in words, with what was asked for marked in it. */
export interface PageText {
  content: string;
  tokens: Token[];
  /** Which concepts each word belongs to: the number of the best one, or nothing. */
  marks: (number | undefined)[];
  sections: Section[];
}

/** A part of the text: from a heading to the next. The first has no heading. */
export interface Section {
  id?: string;
  heading: string;
  /** The places of its first word, and after its last. */
  from: number;
  to: number;
}

/** Reads what the index holds of a page, and marks in it what was asked. */
export function readPageText({ content, anchors }: PagefindData, concepts: readonly Concept[]): PageText {
  const tokens = tokensOf(content);
  const stems = tokens.map(({ word }) => stem(word));
  const marks: (number | undefined)[] = tokens.map(() => undefined);
  concepts.forEach((concept, which) => {
    for (const { at, length } of placesOf(concept, stems)) {
      for (let place = at; place < at + length; place += 1) marks[place] ??= which;
    }
  });
  return { content, tokens, marks, sections: sectionsOf(content, tokens, anchors) };
}

/** The headings of a page, with the words below each. Pagefind says where by counting what stands between spaces. */
function sectionsOf(content: string, tokens: Token[], anchors: PagefindData['anchors']): Section[] {
  const starts = [...content.matchAll(/\S+/g)].map(({ index }) => index);
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/i.test(element) && text.trim() !== '')
    .map(({ id, text, location }) => ({ id, heading: text.trim(), letter: starts[location] ?? content.length }))
    .sort((a, b) => a.letter - b.letter);
  const wordAt = (letter: number) => {
    const place = tokens.findIndex(({ from }) => from >= letter);
    return place < 0 ? tokens.length : place;
  };
  const places = headings.map(({ letter }) => wordAt(letter));
  return [
    { heading: '', from: 0, to: places[0] ?? tokens.length },
    ...headings.map(({ id, heading }, which) => ({
      id,
      heading,
      from: places[which] ?? tokens.length,
      to: places[which + 1] ?? tokens.length,
    })),
  ].filter(({ from, to }) => from < to);
}
