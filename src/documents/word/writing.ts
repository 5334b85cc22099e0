/** What the parts of the Word writer hand to each other. */
import type { Document } from '../document.ts';

/** Where a block stands, which decides its style and how much room it has. */
export interface Surroundings {
  /** How wide the text is, in millimetres. */
  width: number;
  /** How far the block stands in from the left of the text, in millimetres. */
  inset: number;
  /** How many lists it stands in. */
  depth: number;
  /** The box that it stands in, by the style of its paragraphs. */
  frame?: 'Callout' | 'Quote';
  /** The style of its paragraphs, where that is not the usual one. */
  style?: string;
}

/** What a document needs while it is written. The counters begin anew with each, so that its bytes repeat. */
export interface Writing {
  kind: Document['kind'];
  colour: string;
  /** Whether words in [square brackets] are places to write in: in what people copy and change. */
  brackets: boolean;
  /** The pictures of the text, JPEG or PNG, by their paths. */
  pictures: ReadonlyMap<string, Uint8Array>;
  /** A number that no other drawing of the document has. */
  drawing: () => number;
  /** A number that no other list of the document has. */
  list: () => number;
  /** A number that no other bookmark of the document has. */
  bookmark: () => number;
  /** The level of the next heading, where one may be only one deeper than the last: an outline without gaps. */
  level: (asked: number) => number;
}

/** Begins a document. */
export function writing(
  { kind, colour }: Pick<Document, 'kind' | 'colour'>,
  pictures: Writing['pictures'] = new Map(),
): Writing {
  let deepest = 1;
  return {
    kind,
    colour,
    brackets: kind === 'letter' || kind === 'template',
    pictures,
    // 1 to 4 are the panels and the marks of the first page and of a poster.
    drawing: counter(5),
    list: counter(1),
    bookmark: counter(1),
    level: (asked) => (deepest = Math.min(asked, deepest + 1)),
  };
}

const counter = (next: number) => () => next++;
