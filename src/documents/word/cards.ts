import {
  BorderStyle,
  type FileChild,
  HeightRule,
  LineRuleType,
  type ISectionOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { colours } from '../../brand/colours.ts';
import { chapters } from '../chapters.ts';
import type { Block } from '../document.ts';
import { headline } from '../template-document.ts';
import { halfPoints, hex, twips } from '../word-units.ts';
import { wordBlocks } from './blocks.ts';
import { bareSection } from './furniture.ts';
import type { Writing } from './writing.ts';

/** Eight cards of the size A7 are an A4 page, but for a hair that the lines take. All in millimetres. */
const CARD = { width: 105, height: 73.5 };
const ROOM = 7.5;

/** A card: the blocks of a heading of the third level; or the heading of a group of them. */
interface Card {
  blocks: Block[];
  group: boolean;
}

/** A text with cards in it. */
export interface FoundCards {
  before: Block[];
  cards: Card[];
  after: Block[];
}

/**
 * Finds the cards in a text: each heading of the third level with what follows it. The heading of a group, with what it
 * says about it, is a card too, so that all stay in their order.
 *
 * @returns the cards and what stands before and after them; undefined where there are none
 */
export function findCards(blocks: readonly Block[]): FoundCards | undefined {
  const parts = chapters(blocks, 3);
  const level = (part: Block[] | undefined) => (part?.[0]?.type === 'heading' ? part[0].level : undefined);
  const isGroup = (index: number) => level(parts[index]) === 2 && level(parts[index + 1]) === 3;
  const isCard = (index: number) => (level(parts[index]) ?? 2) >= 3 || isGroup(index);
  const first = parts.findIndex((_, index) => isCard(index));
  if (first === -1) return undefined;
  const last = parts.findLastIndex((_, index) => isCard(index));
  return {
    before: parts.slice(0, first).flat(),
    cards: parts
      .slice(first, last + 1)
      .map((part, index) => ({ blocks: part, group: level(part) === 2 || !isCard(first + index) })),
    after: parts.slice(last + 1).flat(),
  };
}

/** How the text of cards looks. */
export const cardStyles = {
  'heading 3': {
    next: 'CardText',
    run: headline(15),
    paragraph: {
      outlineLevel: 2,
      keepNext: true,
      spacing: { before: 0, after: twips(2.2), line: 340, lineRule: LineRuleType.AT_LEAST },
    },
  },
  'Card Text': {
    run: { size: halfPoints(11.5) },
    paragraph: { spacing: { after: twips(1.4), line: 264, lineRule: LineRuleType.AUTO } },
  },
} as const;

/** Pages of eight cards, with dashed lines to cut along. */
export function cardSection({ cards }: FoundCards, colour: string, writing: Writing): ISectionOptions {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cut = { style: BorderStyle.DASHED, size: 6, color: hex(colours.ink) };
  const pairs = Array.from({ length: Math.ceil(cards.length / 2) }, (_, row) => [cards[row * 2], cards[row * 2 + 1]]);
  const table = new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(CARD.width * 2), type: WidthType.DXA },
    columnWidths: [twips(CARD.width), twips(CARD.width)],
    margins: { top: twips(ROOM), bottom: twips(3), left: twips(ROOM), right: twips(ROOM) },
    borders: { top: none, bottom: cut, left: none, right: none, insideHorizontal: cut, insideVertical: cut },
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    rows: pairs.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          height: { value: twips(CARD.height), rule: HeightRule.ATLEAST },
          children: pair.map((card) => cardCell(card, colour, writing)),
        }),
    ),
  });
  return {
    properties: {
      page: {
        size: { width: twips(210), height: twips(297) },
        margin: { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 },
      },
    },
    ...bareSection(),
    children: [table, new Paragraph({ style: 'Nothing' })],
  };
}

function cardCell(card: Card | undefined, colour: string, writing: Writing): TableCell {
  const children: FileChild[] = card
    ? wordBlocks(card.blocks, { width: CARD.width - 2 * ROOM, inset: 0, depth: 0, style: 'CardText' }, writing)
    : [new Paragraph({ style: 'CardText' })];
  return new TableCell({
    width: { size: twips(CARD.width), type: WidthType.DXA },
    verticalAlign: card?.group ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(card?.group && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(colour) } }),
    children: children as (Paragraph | Table)[],
  });
}
