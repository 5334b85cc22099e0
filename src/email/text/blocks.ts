import type { Block, ListItem } from '../../documents/document.ts';
import { withColon } from '../../documents/with-colon.ts';
import { textOf } from './inlines.ts';
import type { References } from './references.ts';
import { textTable } from './table.ts';
import { hang, underlined, WIDTH, wrap } from './wrap.ts';

/** The blocks of a text as lines, with an empty line between two blocks and the addresses of each below it. */
export const textBlocks = (blocks: readonly Block[], references: References, width = WIDTH): string[] =>
  apart(
    blocks.flatMap((block) => {
      const lines = textBlock(block, references, width);
      const addresses = references.take();
      return addresses.length > 0 ? [lines, indent(addresses)] : [lines];
    }),
  );

/** Groups of lines with an empty line between two of them. */
export const apart = (groups: readonly (readonly string[])[]): string[] =>
  groups.filter((lines) => lines.length > 0).flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));

/** Addresses stand in, so that they are seen to be no part of the text. */
export const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

function textBlock(block: Block, references: References, width: number): string[] {
  switch (block.type) {
    case 'heading':
      return underlined(wrap(textOf(block.content, references), width), block.level === 2 ? '-' : '~');
    case 'paragraph':
      return wrap(textOf(block.content, references), width);
    case 'list':
      return list(block, references, width);
    case 'table':
      return textTable(block, references, width);
    case 'quote':
      return bar('> ', [
        inside(block.blocks, references, width - 2),
        block.by.length > 0 ? wrap(`– ${textOf(block.by, references)}`, width - 2) : [],
      ]);
    case 'callout':
      return bar('| ', [wrap(block.title, width - 2), inside(block.blocks, references, width - 2)]);
    case 'figure':
      return bar('| ', [
        [...wrap(`${block.value} ${block.unit}`, width - 2), ...wrap(textOf(block.caption, references), width - 2)],
      ]);
    case 'picture':
      return block.picture.alt ? wrap(`[Picture: ${block.picture.alt}]`, width) : [];
    case 'film':
      return apart([wrap(`[Film, on the web: ${block.title}]`, width), inside(block.blocks, references, width)]);
    case 'code':
      return block.text.split(/\r?\n/).map((line) => `    ${line}`.trimEnd());
    case 'rule':
      return ['* * *'];
  }
}

/** Blocks within a block: their addresses wait for its end. */
const inside = (blocks: readonly Block[], references: References, width: number): string[] =>
  apart(blocks.map((block) => textBlock(block, references, width)));

/** Groups of lines with a mark before each line. */
const bar = (mark: string, groups: readonly (readonly string[])[]): string[] => hang(apart(groups), mark, mark);

/** A list. Its items stand apart where one of them has more than a paragraph and a list. */
function list(
  { look, ordered, start, items }: Extract<Block, { type: 'list' }>,
  references: References,
  width: number,
) {
  const rows = look === 'downloads' ? items.map(withColon) : items;
  const room = ordered ? `${start + items.length - 1}. `.length : 2;
  const set = rows.map((item, i) => listItem(item, ordered ? `${start + i}. `.padEnd(room) : '* ', references, width));
  return items.some(({ blocks }) => !isShort(blocks)) ? apart(set) : set.flat();
}

const isShort = ([first, second, third]: readonly Block[]): boolean =>
  third === undefined && first?.type !== 'list' && (second === undefined || second.type === 'list');

function listItem({ ticked, blocks }: ListItem, mark: string, references: References, width: number): string[] {
  const first = ticked === undefined ? mark : `${ticked ? '[x]' : '[ ]'} `;
  const room = Math.max(24, width - first.length);
  const lines = isShort(blocks)
    ? blocks.flatMap((block) => textBlock(block, references, room))
    : inside(blocks, references, room);
  return hang(lines.length > 0 ? lines : [''], first);
}
