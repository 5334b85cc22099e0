import type { Block, Cell, Inline, ListItem } from '../document.ts';
import { fieldAddress, type FieldKind } from '../fields/field-address.ts';
import { settable } from '../letters.ts';
import { wordsOf } from '../words-of.ts';
import { breakable } from './breakable.ts';
import { columnWidths } from './column-widths.ts';
import { paperWords } from './paper-words.ts';
import { placesOf, type WritingPlace } from './places.ts';
import { tableHeight } from './table-height.ts';
import { textOf } from './text-of.ts';

export interface BlockOptions {
  /** Whether cells without words are to be written in. */
  fillable: boolean;
  /** Whether places to write in have the address of a field. */
  fields: boolean;
  /** How many letters a word may have before it is broken. */
  longest: number;
  longestInHeadings: number;
  /** How many letters stand in a line over the whole page. */
  letters: number;
}

/** A row of so many letters may run on to the next page. */
const LONG_CELL = 900;
/** A table that is lower than this stays on one page, in millimetres. */
const LOW_TABLE = 80;

/** The blocks of one document as the templates read them, in reading order: it counts fields, and remembers headings. */
export class PaperBlocks {
  /** How many places stand for fields. */
  fields = 0;
  /** Of each table, whether its first column names its rows. */
  readonly tables: boolean[] = [];
  private level = 1;
  private heading = '';
  private readonly titles = new Set<string>();
  private readonly options: BlockOptions;

  constructor(options: BlockOptions) {
    this.options = options;
  }

  blocks(blocks: readonly Block[]): object[] {
    return blocks.map((block, i) => ({ ...this.block(block), leads: leadsTo(blocks[i - 1], block, blocks[i + 1]) }));
  }

  private block(block: Block): object {
    switch (block.type) {
      case 'heading':
        // PDF/UA has no heading two levels below the one before it.
        this.level = Math.min(block.level, this.level + 1);
        this.heading = textOf(block.content).trim();
        return {
          ...block,
          level: this.level,
          content: this.inlines(block.content, this.options.longestInHeadings),
        };
      case 'paragraph':
        return { ...block, content: this.written(block.content) };
      case 'list':
        return { ...block, whole: isShort(block.items), items: block.items.map((item) => this.item(item)) };
      case 'table':
        return this.table(block.head, block.rows);
      case 'quote':
        return {
          ...block,
          whole: isBrief(block.blocks),
          blocks: this.blocks(block.blocks),
          by: this.inlines(block.by),
        };
      case 'callout':
      case 'film':
        return {
          ...block,
          whole: isBrief(block.blocks),
          title: this.words(block.title),
          blocks: this.blocks(block.blocks),
        };
      case 'figure':
        return {
          ...block,
          value: this.words(block.value),
          unit: this.words(block.unit),
          caption: this.inlines(block.caption),
        };
      case 'picture':
        return { ...block, picture: { ...block.picture, alt: settable(block.picture.alt) } };
      case 'code':
        return { ...block, text: breakable(settable(block.text), this.options.longest) };
      case 'rule':
        return block;
    }
  }

  private item({ ticked, blocks }: ListItem) {
    const box = ticked !== undefined;
    const title = textOf(blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : [])));
    const place = box && !ticked ? this.place('tick', title) : '';
    return { box, ticked: ticked === true, place, blocks: this.blocks(blocks) };
  }

  private table(head: readonly Cell[], rows: readonly (readonly Cell[])[]) {
    const { letters, fillable } = this.options;
    const setting = columnWidths(head, rows, letters);
    const places = fillable ? placesOf(head, rows) : [];
    const written = places.some((row) => row.some(Boolean));
    const timed = rows.length > 0 && rows.every(([first]) => first && /^\d/.test(textOf(first.content).trim()));
    const named =
      timed || (rows.length > 0 && rows.every(([first], y) => first?.header || (written && !places[y]?.[0])));
    this.tables.push(named);
    const cell = (one: Cell, x: number, row: readonly Cell[], place?: WritingPlace) => ({
      align: one.align,
      header: one.header || (named && x === 0),
      content: this.inlines(one.content, setting.breaks[x]),
      room: place?.room ?? 0,
      place: place ? this.place(place.kind, place.title) : '',
      long: row.some(({ content }) => textOf(content).length > LONG_CELL),
    });
    return {
      type: 'table',
      ...setting,
      fillable: written,
      timed,
      whole: tableHeight(rows, places, setting.breaks) < LOW_TABLE,
      head: head.map((one, x) => cell(one, x, head)),
      rows: rows.map((row, y) => row.map((one, x) => cell(one, x, row, places[y]?.[x]))),
    };
  }

  /** A paragraph, whose lines to write on are named for what stands before them. */
  private written(content: readonly Inline[]): object[] {
    let before = '';
    return content.map((inline) => {
      if (inline.type !== 'answer') {
        before += textOf([inline]);
        return this.inline(inline, this.options.longest);
      }
      const title =
        before
          .trim()
          .split(/(?<=[.?!])\s|\n/u)
          .at(-1) ?? '';
      before = '';
      return { ...inline, place: this.place('line', title) };
    });
  }

  inlines(content: readonly Inline[], longest = this.options.longest): object[] {
    return content.map((inline) => this.inline(inline, longest));
  }

  private inline(inline: Inline, longest: number): object {
    switch (inline.type) {
      case 'text':
        return { ...inline, text: this.words(inline.text, longest) };
      case 'link':
        return { ...inline, content: this.inlines(inline.content, longest) };
      case 'picture':
        return { ...inline, picture: { ...inline.picture, alt: settable(inline.picture.alt) } };
      case 'answer':
        return { ...inline, place: '' };
      case 'note':
      case 'break':
        return inline;
    }
  }

  private words(text: string, longest = this.options.longest): string {
    return paperWords(text, longest);
  }

  /** The address that stands for a field, or nothing where there are none. */
  private place(kind: FieldKind, text: string): string {
    if (!this.options.fields) return '';
    this.fields += 1;
    return fieldAddress({ kind, number: this.fields, title: this.titleOf(text) });
  }

  /** What a field is called; one that is called as another is says under which heading it stands. */
  private titleOf(text: string): string {
    const own = text.replace(/\s+/g, ' ').trim().replace(/:$/, '').toWellFormed() || 'Write here';
    const title = this.titles.has(own) && this.heading ? `${this.heading.toWellFormed()}: ${own}` : own;
    this.titles.add(own);
    return title;
  }
}

/** Whether some blocks, which are set apart from the text, stay on one page. */
export const isBrief = (blocks: readonly Block[]): boolean =>
  wordsOf(blocks).length < 900 &&
  blocks.length < 10 &&
  blocks.every(({ type }) => type === 'paragraph' || type === 'list');

/** Whether a list stays on one page: a few boxes to tick, or very few items. */
const isShort = (items: readonly ListItem[]) =>
  items.length <= (items.every(({ ticked }) => ticked !== undefined) ? 10 : 3) &&
  items.every(
    ({ blocks: [first, ...more] }) =>
      first?.type === 'paragraph' && more.length === 0 && textOf(first.content).length < 200,
  );

/**
 * Whether a block stays with the next: what leads to a table, a few words that lead to a list, or a line between two
 * headings.
 */
const leadsTo = (before: Block | undefined, block: Block, next: Block | undefined) =>
  block.type === 'paragraph' &&
  textOf(block.content).length < 300 &&
  (next?.type === 'table' ||
    (next?.type === 'list' && textOf(block.content).length < 90) ||
    (next?.type === 'heading' && before?.type === 'heading' && next.level > before.level));
