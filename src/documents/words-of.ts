import type { Block, Document, Inline, ListItem } from './document.ts';

/**
 * The words of a text in reading order, a line for each block, cell or line, as every form of it must have them. Lines
 * to write on and pictures are not words; boxes to tick are.
 *
 * @param text a document (its body, not its title or facts), or blocks
 */
export const wordsOf = (text: Document | readonly Block[]): string =>
  linesOf('blocks' in text ? text.blocks : text)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

const linesOf = (blocks: readonly Block[]): string[] => blocks.flatMap(linesOfBlock);

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [words(block.content)];
    case 'list':
      return block.items.flatMap(linesOfItem);
    case 'table':
      return [block.head, ...block.rows].flat().map(({ content }) => words(content));
    case 'quote':
      return [...linesOf(block.blocks), words(block.by)];
    case 'callout':
    case 'film':
      return [block.title, ...linesOf(block.blocks)];
    case 'figure':
      return [`${block.value} ${block.unit}`, words(block.caption)];
    case 'code':
      return block.text.replace(/_{4,}/g, ' ').split('\n');
    case 'picture':
    case 'rule':
      return [];
  }
}

function linesOfItem({ ticked, blocks }: ListItem): string[] {
  const [first = '', ...more] = linesOf(blocks);
  return ticked === undefined ? [first, ...more] : [`${ticked ? '☑' : '☐'} ${first}`, ...more];
}

/** The words of a line. */
const words = (inlines: readonly Inline[]): string => inlines.map(wordsOfInline).join('');

function wordsOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'link':
      return words(inline.content);
    case 'note':
      return inline.number;
    case 'break':
      return '\n';
    case 'answer':
      return ' ';
    case 'picture':
      return '';
  }
}
