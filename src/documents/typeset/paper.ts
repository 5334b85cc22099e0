/**
 * A document as the templates read it: the model of `document.ts`, with what paper needs to know besides: where one
 * writes, how wide a column is, where a long word may be broken.
 */
import type { Block, Cell, Document, Inline, ListItem } from '../document.ts';
import { colours } from '../../brand/colours.ts';
import { drawingOf } from './drawing-of.ts';
import { breakable } from './breakable.ts';
import { columnWidths, type TableSetting } from './column-widths.ts';
import { placesOf, type WritingPlace } from './places.ts';
import { sectionsOf } from './sections.ts';
import { settable } from './settable.ts';
import { textOf } from './text-of.ts';

export interface PaperOptions {
  edition?: 'a3' | 'large-print' | 'black-and-white' | undefined;
  /** Whether what one writes in stands for a field of a form (the default); else it is only ruled. */
  fields?: boolean | undefined;
}

/** A word of the text that is longer than this is broken. */
const LONGEST_WORD = 60;
const LONGEST_WORD_OF_A_TITLE = 22;
/** How many letters stand in a line that goes over the whole page. */
const LETTERS = { usual: 84, large: 54 };
/** A table that is lower than this stays on one page, in millimetres. */
const MOST_WHOLE = 80;
/** A row of so many letters may run on to the next page. */
const LONG_CELL = 900;

/** Kinds that nobody writes in: an empty cell of theirs is only empty. */
const READ_ONLY: readonly Document['kind'][] = ['guide', 'story', 'newsletter', 'report', 'brand'];

/** Makes the data of the templates. */
export function paperDocument(document: Document, { edition, fields = true }: PaperOptions) {
  const fillable = !READ_ONLY.includes(document.kind);
  const paper = new Paper(fillable, fields && fillable, LETTERS[edition === 'large-print' ? 'large' : 'usual']);
  return {
    ...document,
    edition: edition ?? '',
    kindName: settable(document.kindName),
    title: words(document.title, LONGEST_WORD_OF_A_TITLE),
    plainTitle: settable(document.title),
    summary: words(document.summary, LONGEST_WORD),
    facts: document.facts.map(settable),
    shownAddress: breakable(settable(shownAddress(document.address)), 60),
    palette: colours,
    publisher: settable(document.publisher),
    day: document.day.split('-').map(Number),
    drawing: drawingOf(document.kind, edition === 'black-and-white'),
    blocks: undefined,
    sections: sectionsOf(document).map(({ look, blocks }) => ({ look, blocks: paper.blocks(blocks, LONGEST_WORD) })),
    sources: document.sources.map((source) => paper.inlines(source, LONGEST_WORD)),
    links: linksOf(document).map((address) => ({ address, shown: breakable(settable(shownAddress(address)), 34) })),
    fields: paper.fields,
  };
}

export type PaperDocument = ReturnType<typeof paperDocument>;

class Paper {
  fields = 0;
  private level = 1;
  constructor(
    private readonly fillable: boolean,
    private readonly withFields: boolean,
    private readonly letters: number,
  ) {}

  blocks(blocks: readonly Block[], most: number): unknown[] {
    return blocks.map((block, i) => ({ ...this.block(block, most), leads: leads(block, blocks[i + 1]) }));
  }

  private block(block: Block, most: number): object {
    switch (block.type) {
      case 'heading':
        // PDF/UA has no heading two levels below the one before it.
        this.level = Math.min(block.level, this.level + 1);
        return { ...block, level: this.level, content: this.inlines(block.content, LONGEST_WORD_OF_A_TITLE) };
      case 'paragraph':
        return { ...block, content: this.written(block.content, most) };
      case 'list':
        return { ...block, whole: isShort(block.items), items: block.items.map((item) => this.item(item, most)) };
      case 'table':
        return this.table(block.head, block.rows);
      case 'quote':
        return { ...block, blocks: this.blocks(block.blocks, most), by: this.inlines(block.by, most) };
      case 'callout':
      case 'film':
        return { ...block, title: words(block.title, most), blocks: this.blocks(block.blocks, most) };
      case 'figure':
        return {
          ...block,
          value: settable(block.value),
          unit: words(block.unit, most),
          caption: this.inlines(block.caption, most),
        };
      case 'picture':
        return { ...block, picture: { ...block.picture, alt: settable(block.picture.alt) } };
      case 'code':
        return {
          ...block,
          text: block.text
            .split('\n')
            .map((line) => breakable(settable(line), most))
            .join('\n'),
        };
      case 'rule':
        return block;
    }
  }

  private item({ ticked, blocks }: ListItem, most: number) {
    const boxed = ticked !== undefined;
    const title = textOf(blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : [])));
    return {
      box: boxed,
      ticked: ticked === true,
      place: boxed && !ticked ? this.place('tick', title) : '',
      blocks: this.blocks(blocks, most),
    };
  }

  private table(head: readonly Cell[], rows: readonly (readonly Cell[])[]) {
    const setting = columnWidths(head, rows, this.letters);
    const places = this.fillable ? placesOf(head, rows) : rows.map((row) => row.map(() => undefined));
    const fillable = places.some((row) => row.some(Boolean));
    const timed = rows.length > 0 && rows.every(([first]) => first !== undefined && /^\d/.test(textOf(first.content)));
    const named = timed || (fillable && rows.every((row, y) => row[0] && !places[y]?.[0]));
    return {
      type: 'table',
      ...setting,
      fillable,
      timed,
      whole: heightOf(rows, places, setting, this.letters) < MOST_WHOLE,
      head: head.map((cell, x) => this.cell(cell, setting, x, undefined)),
      rows: rows.map((row, y) =>
        row.map((cell, x) =>
          this.cell({ ...cell, header: cell.header || (named && x === 0) }, setting, x, places[y]?.[x]),
        ),
      ),
    };
  }

  private cell(cell: Cell, { breaks }: TableSetting, column: number, place: WritingPlace | undefined) {
    return {
      ...cell,
      content: this.inlines(cell.content, breaks[column] ?? LONGEST_WORD),
      room: place?.room ?? 0,
      place: place ? this.place(place.kind, place.title) : '',
      long: textOf(cell.content).length > LONG_CELL,
    };
  }

  /** A paragraph, whose lines to write on are named for what stands before them. */
  private written(content: readonly Inline[], most: number): unknown[] {
    let before = '';
    return this.inlines(content, most).map((inline, i) => {
      const original = content[i] as Inline;
      if (original.type === 'answer') {
        const title = before.split(/(?<=[.?!])\s/u).at(-1) ?? '';
        before = '';
        return { ...original, place: this.place('line', title) };
      }
      before += textOf([original]);
      return inline;
    });
  }

  inlines(content: readonly Inline[], most: number): unknown[] {
    return content.map((inline) => {
      switch (inline.type) {
        case 'text':
          return { ...inline, text: words(inline.text, most) };
        case 'link':
          return { ...inline, content: this.inlines(inline.content, most) };
        case 'picture':
          return { ...inline, picture: { ...inline.picture, alt: settable(inline.picture.alt) } };
        case 'answer':
          return { ...inline, place: '' };
        default:
          return inline;
      }
    });
  }

  /** The address that stands for a field, or nothing where there are none. */
  private place(kind: 'line' | 'lines' | 'tick', title: string): string {
    if (!this.withFields) return '';
    this.fields += 1;
    const name = title.replace(/\s+/g, ' ').trim().replace(/:$/, '') || 'Write here';
    return `https://field.invalid/${kind}/${this.fields}?title=${encodeURIComponent(name.toWellFormed())}`;
  }
}

/** Whether a list of boxes to tick stays on one page. */
const isShort = (items: readonly ListItem[]) =>
  items.length <= 10 && items.every(({ ticked, blocks }) => ticked !== undefined && blocks.length === 1);

/** Whether a block stays with the next: what leads to a table, or a few words that lead to a list. */
const leads = (block: Block, next: Block | undefined) =>
  block.type === 'paragraph' &&
  textOf(block.content).length < 300 &&
  (next?.type === 'table' || (next?.type === 'list' && textOf(block.content).length < 90));

/** About how high a table is, in millimetres. */
function heightOf(
  rows: readonly (readonly Cell[])[],
  places: readonly (readonly (WritingPlace | undefined)[])[],
  { widths }: TableSetting,
  letters: number,
): number {
  const lines = (cell: Cell, x: number) => Math.ceil(textOf(cell.content).length / (letters * (widths[x] ?? 1) - 2));
  return rows.reduce(
    (height, row, y) =>
      height + Math.max(...row.map((cell, x) => Math.max(places[y]?.[x]?.room ?? 0, lines(cell, x) * 6 + 4))),
    10,
  );
}

const words = (text: string, most: number) => breakable(settable(text.replace(/[\t\n\r ]+/g, ' ')), most);

/** The addresses that a text leads to, each once, in its order. */
function linksOf({ blocks, sources }: Document): string[] {
  const found = new Set<string>();
  JSON.stringify([blocks, sources], (_key, value: unknown) => {
    if (isLink(value) && /^https?:/.test(value.address)) found.add(value.address);
    return value;
  });
  return [...found];
}

const isLink = (value: unknown): value is { type: 'link'; address: string } =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'link';

const shownAddress = (address: string) => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
