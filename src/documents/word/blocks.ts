import { type FileChild, type IParagraphOptions, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx';
import { boxToTick } from '../content-control.ts';
import type { Block, Inline, ListItem } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { twips } from '../word-units.ts';
import { isRightToLeft } from '../direction.ts';
import { bookmark, noteAnchor, pictureRun, wordsOf } from './inlines.ts';
import { boxes, bullets, DEEPEST, numbers } from './lists.ts';
import { STEP, styleId } from './styles.ts';
import { wordTable } from './table.ts';
import type { Surroundings, Writing } from './writing.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** How far the text of each box stands in, in millimetres: as in its style. */
const FRAME_INSET = { Callout: 3.5, Quote: 6 };

/** The blocks of a text, in their order. */
export const wordBlocks = (blocks: readonly Block[], around: Surroundings, writing: Writing): FileChild[] =>
  blocks.flatMap((block, index) =>
    wordBlock(block, { previous: blocks[index - 1], next: blocks[index + 1] }, around, writing),
  );

interface Neighbours {
  previous: Block | undefined;
  next: Block | undefined;
}

/** What stands in a box of its own, and needs room after it. */
const BOXED: ReadonlySet<Block['type']> = new Set(['table', 'quote', 'callout']);

/** Whether a block follows a box in the text itself, and brings the room between them as space before it. */
const followsBox = (block: Block | undefined, previous: Block | undefined, { depth, frame }: Surroundings): boolean =>
  previous !== undefined &&
  BOXED.has(previous.type) &&
  depth === 0 &&
  !frame &&
  (block?.type === 'heading' || block?.type === 'paragraph' || block?.type === 'list');

/** Paragraphs or a table, with room after them. Screen readers say that an empty paragraph is there, so few are. */
const withRoom = (children: FileChild[], block: Block, next: Block | undefined, around: Surroundings): FileChild[] =>
  followsBox(next, block, around) ? children : [...children, new Paragraph({ style: 'Gap' })];

const roomBefore = { spacing: { before: twips(4) } };

/** One block, as one or more paragraphs or a table. */
function wordBlock(block: Block, { previous, next }: Neighbours, around: Surroundings, writing: Writing): FileChild[] {
  const afterBox = followsBox(block, previous, around);
  switch (block.type) {
    case 'heading':
      return [headingOf(block, around.opensPage === true && previous === undefined, around, writing)];
    case 'paragraph':
      // What leads to a list or a table stays with it.
      return [
        lineOf(block.content, around, writing, {
          ...((next?.type === 'list' || next?.type === 'table') && { keepNext: true }),
          ...(afterBox && roomBefore),
        }),
      ];
    case 'list':
      return list(block, afterBox, around, writing);
    case 'table':
      // Word runs tables together that have nothing between them, and boxes too.
      return withRoom([wordTable(block, around, writing)], block, next, around);
    case 'quote':
      return withRoom(quote(block, around, writing), block, next, around);
    case 'callout':
      return withRoom(callout(block, around, writing), block, next, around);
    case 'figure':
      return figure(block, around, writing);
    case 'picture':
      return [
        new Paragraph({
          style: 'Picture',
          ...standing(around),
          children: pictureRun(block.picture, writing, around.width),
        }),
      ];
    case 'film':
      return [
        new Paragraph({ style: 'FilmTitle', ...standing(around), children: [new TextRun(block.title)] }),
        ...wordBlocks(block.blocks, around, writing),
      ];
    case 'code':
      return [
        new Paragraph({
          style: 'Code',
          children: block.text
            .split(/\r?\n/)
            .map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
        }),
      ];
    case 'rule':
      return [new Paragraph({ style: 'Rule' })];
  }
}

/** A heading, where its outline has no gaps. */
function headingOf(
  block: Of<'heading'>,
  opensSection: boolean,
  { width, style }: Surroundings,
  writing: Writing,
): Paragraph {
  const { level, content } = block;
  const opensPage = writing.onNewPage.has(block);
  writing.under = plainText(content);
  return new Paragraph({
    style: `Heading${writing.level(level)}`,
    ...(opensPage && { pageBreakBefore: true }),
    // Word keeps the room over a heading at the top of a page, where it has begun that page.
    ...((opensPage || opensSection) && { spacing: { before: 0 } }),
    // In a table of cards, it would keep each row to the next.
    ...(style && { keepNext: false }),
    ...directed(content),
    children: wordsOf(content, writing, width),
  });
}

/** A paragraph in the style of where it stands. */
function lineOf(content: readonly Inline[], around: Surroundings, writing: Writing, own: IParagraphOptions): Paragraph {
  const { frame, depth, width, style } = around;
  return new Paragraph({
    style: style ?? frame ?? (depth > 0 ? 'ListContinue' : 'Normal'),
    ...standing(around),
    ...directed(content),
    ...own,
    children: wordsOf(content, writing, width),
  });
}

/** Where a paragraph begins that does not stand where its style has it. */
const standing = ({ inset, frame, depth }: Surroundings): IParagraphOptions =>
  inset > 0 && depth > 0 ? { indent: { left: twips(inset + (frame ? FRAME_INSET[frame] : 0)) } } : {};

const directed = (content: readonly Inline[]): IParagraphOptions =>
  isRightToLeft(plainText(content)) ? { bidirectional: true } : {};

function list(block: Of<'list'>, afterBox: boolean, around: Surroundings, writing: Writing): FileChild[] {
  const instance = writing.list();
  return block.items.flatMap((item, index) =>
    listItem(item, block, { index, instance, afterBox: afterBox && index === 0 }, around, writing),
  );
}

/** So many items stay on one page. */
const SHORT_LIST = 4;

/** Whether an item stays with the next: in a short list each does; of a longer one, no item stands alone on a page. */
const keptWithNext = (index: number, length: number): boolean =>
  index < length - 1 && (length <= SHORT_LIST || index === 0 || index === length - 2);

const LIST_STYLES = {
  plain: 'ListNumber',
  steps: 'Step',
  timeline: 'ListNumber',
  downloads: 'ListNumber',
  notes: 'Notes',
};

function listItem(
  { ticked, blocks }: ListItem,
  { look, ordered, start, items }: Of<'list'>,
  { index, instance, afterBox }: { index: number; instance: number; afterBox: boolean },
  around: Surroundings,
  writing: Writing,
): FileChild[] {
  const { frame, depth, inset, width, style } = around;
  const isLast = depth === 0 && index === items.length - 1;
  const level = Math.min(depth, DEEPEST);
  const task = ticked !== undefined;
  const definition = task ? boxes : ordered ? numbers(look, start) : bullets;
  const inside: Surroundings = {
    ...around,
    depth: depth + 1,
    inset: depth < DEEPEST ? inset + STEP : inset,
    width: depth < DEEPEST ? Math.max(40, width - STEP) : width,
  };
  const [first, ...others] = blocks;
  const content = first?.type === 'paragraph' ? first.content : [];
  const heading = first?.type === 'heading' ? first : undefined;
  const before: ParagraphChild[] = [
    ...(look === 'notes' ? bookmark(noteAnchor(String(start + index)), writing.bookmark()) : []),
    ...(task ? [boxToTick(plainText(content), ticked), new TextRun({ children: [new Tab()] })] : []),
  ];
  const options: IParagraphOptions = {
    // Word has one numbering for bullets; numbered lists each begin anew.
    numbering: { reference: definition, level, instance: ordered && !task ? instance : 0, custom: true },
    ...(frame && {
      indent: { left: twips(FRAME_INSET[frame] + STEP + inset), hanging: twips(STEP) },
    }),
    ...directed(heading?.content ?? content),
    ...(!style && keptWithNext(index, items.length) && { keepNext: true }),
    ...(((isLast && !frame) || afterBox) && {
      spacing: { ...(afterBox && roomBefore.spacing), ...(isLast && !frame && { after: twips(3) }) },
    }),
  };
  const opening = new Paragraph({
    ...options,
    style: heading
      ? `Heading${writing.level(heading.level)}`
      : (style ?? frame ?? (task ? 'Task' : ordered ? LIST_STYLES[look] : 'ListBullet')),
    children: [...before, ...wordsOf(heading?.content ?? content, writing, inside.width)],
  });
  const rest = first && first.type !== 'paragraph' && first.type !== 'heading' ? blocks : others;
  return [opening, ...wordBlocks(rest, inside, writing)];
}

function quote({ blocks, by }: Of<'quote'>, around: Surroundings, writing: Writing): FileChild[] {
  const inside: Surroundings = { ...around, frame: 'Quote', width: around.width - FRAME_INSET.Quote };
  return [
    ...wordBlocks(blocks, inside, writing),
    ...(by.length > 0
      ? [
          new Paragraph({
            style: 'QuoteSource',
            ...standing(inside),
            ...directed(by),
            children: wordsOf(by, writing, inside.width),
          }),
        ]
      : []),
  ];
}

function callout({ title, blocks }: Of<'callout'>, around: Surroundings, writing: Writing): FileChild[] {
  const inside: Surroundings = { ...around, frame: 'Callout', width: around.width - 2 * FRAME_INSET.Callout };
  return [
    new Paragraph({ style: 'CalloutTitle', ...standing(inside), children: [new TextRun(title)] }),
    ...wordBlocks(blocks, inside, writing),
  ];
}

const figure = ({ value, unit, caption }: Of<'figure'>, around: Surroundings, writing: Writing): FileChild[] => [
  new Paragraph({
    style: 'Figure',
    ...standing(around),
    children: [new TextRun({ text: value, style: 'FigureValue' }), new TextRun(` ${unit}`)],
  }),
  new Paragraph({ style: styleId('caption'), ...standing(around), children: wordsOf(caption, writing, around.width) }),
];
