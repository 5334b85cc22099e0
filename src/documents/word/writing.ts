/** What the parts of the Word writer hand to each other. */
import type { Block, Document } from '../document.ts';
import { sectionsOf } from '../typeset/sections.ts';

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
  /** Whether its first block begins a page. */
  opensPage?: boolean;
  /** The style of its paragraphs, where that is not the usual one. */
  style?: string;
}

/** What a document needs while it is written. The counters begin anew with each, so that its bytes repeat. */
export interface Writing {
  kind: Document['kind'];
  colour: string;
  /** The headings that begin a page. */
  onNewPage: ReadonlySet<Block>;
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
  /** The heading that was written last. */
  under: string;
  /** The level of the next heading, where one may be only one deeper than the last: an outline without gaps. */
  level: (asked: number) => number;
}

/** Begins a document. */
export function writing(
  { kind, colour, blocks = [] }: Pick<Document, 'kind' | 'colour'> & Partial<Pick<Document, 'blocks'>>,
  pictures: Writing['pictures'] = new Map(),
): Writing {
  let deepest = 1;
  return {
    kind,
    colour,
    onNewPage: new Set(
      sectionsOf({ kind, blocks }).flatMap(({ apart, blocks: [first] }) => (apart && first ? [first] : [])),
    ),
    brackets: kind === 'letter' || kind === 'template',
    pictures,
    // 1 to 4 are the panels and the marks of the first page and of a poster.
    drawing: counter(5),
    list: counter(1),
    bookmark: counter(1),
    under: '',
    level: (asked) => (deepest = Math.min(asked, deepest + 1)),
  };
}

const counter = (next: number) => () => next++;
