/**
 * A document as the templates read it: the model of `document.ts`, with what paper needs to know besides: where one
 * writes, how wide a column is, where a long word may be broken.
 */
import { colours } from '../../brand/colours.ts';
import type { Document } from '../document.ts';
import { settable } from '../letters.ts';
import { shownAddress } from '../shown-address.ts';
import { breakable } from './breakable.ts';
import { withSureSizes } from './card-size.ts';
import { drawingOf, markDrawing } from './drawing-of.ts';
import { isBrief, PaperBlocks } from './paper-blocks.ts';
import { paperWords } from './paper-words.ts';
import { sectionsOf } from './sections.ts';

export const editions = ['a3', 'large-print', 'black-and-white'] as const;
export type Edition = (typeof editions)[number];

export interface PaperOptions {
  /** Left out, it is A4 in colour. */
  edition?: Edition | undefined;
  /** Whether what one writes in stands for a field of a form (the default); else it is only ruled. */
  fields?: boolean | undefined;
}

/** A word that is longer than this is broken: in the text, in its title, at the foot. */
const LONGEST = { text: 60, title: 22, foot: 60 };
/** How many letters stand in a line over the whole page. */
const LETTERS = 84;
const LETTERS_OF_LARGE_PRINT = 54;

/** Kinds that nobody writes in: an empty cell of theirs is only empty. */
const READ_ONLY: readonly Document['kind'][] = ['guide', 'story', 'newsletter', 'report', 'brand'];

/**
 * Makes the data of the templates, which is plain JSON.
 *
 * @returns it, how many places stand for fields, and of each table whether its first column names its rows
 */
export function paperDocument(document: Document, { edition, fields = true }: PaperOptions) {
  const fillable = !READ_ONLY.includes(document.kind);
  const plain = edition === 'black-and-white';
  const text = new PaperBlocks({
    fillable,
    fields: fields && fillable,
    longest: LONGEST.text,
    longestInHeadings: LONGEST.title,
    letters: edition === 'large-print' ? LETTERS_OF_LARGE_PRINT : LETTERS,
  });
  const data = {
    kind: document.kind,
    edition: edition ?? '',
    kindName: settable(document.kindName),
    title: paperWords(document.title, LONGEST.title),
    plainTitle: settable(document.title),
    summary: paperWords(document.summary, LONGEST.text),
    facts: document.facts.map(settable),
    publisher: settable(document.publisher),
    day: document.day.split('-').map(Number),
    address: document.address,
    shownAddress: breakable(settable(shownAddress(document.address)), LONGEST.foot),
    colour: document.colour,
    palette: colours,
    mark: { colour: markDrawing(false), black: markDrawing(true) },
    drawing: drawingOf(document.kind, plain),
    sections: sectionsOf(document).map(({ blocks, ...section }) => ({
      ...section,
      whole: isBrief(blocks.slice(1)),
      blocks: document.kind === 'cards' ? withSureSizes(text.blocks(blocks), blocks) : text.blocks(blocks),
    })),
    sources: document.sources.map((source) => text.inlines(source)),
  };
  return { data, fields: text.fields, tables: text.tables };
}
