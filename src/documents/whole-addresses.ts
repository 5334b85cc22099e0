import type { Block, Cell, Inline } from './document.ts';

/**
 * Blocks in which every link has its whole address: a file on somebody's computer has no page round it.
 *
 * @param page the whole address of the page that the blocks are from
 */
export const withWholeAddresses = (blocks: readonly Block[], page: URL): Block[] =>
  withAddresses(blocks, (address) => wholeAddress(address, page));

/** Blocks in which every link has another address. */
export function withAddresses(blocks: readonly Block[], change: (address: string) => string): Block[] {
  const words = (content: readonly Inline[]): Inline[] =>
    content.map((inline) =>
      inline.type === 'link' ? { ...inline, address: change(inline.address), content: words(inline.content) } : inline,
    );
  const cells = (row: readonly Cell[]): Cell[] => row.map((cell) => ({ ...cell, content: words(cell.content) }));
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return { ...block, content: words(block.content) };
      case 'list':
        return {
          ...block,
          items: block.items.map((item) => ({ ...item, blocks: withAddresses(item.blocks, change) })),
        };
      case 'table':
        return { ...block, head: cells(block.head), rows: block.rows.map(cells) };
      case 'quote':
        return { ...block, blocks: withAddresses(block.blocks, change), by: words(block.by) };
      case 'callout':
      case 'film':
        return { ...block, blocks: withAddresses(block.blocks, change) };
      case 'figure':
        return { ...block, caption: words(block.caption) };
      default:
        return block;
    }
  });
}

/** An address in full; one that cannot be read stays as it is, since a link to nowhere is better than no document. */
const wholeAddress = (address: string, page: URL): string =>
  URL.canParse(address, page.href) ? new URL(address, page).href : address;
