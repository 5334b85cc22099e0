import type { Block, Cell, Inline } from './document.ts';

/**
 * Blocks in which every link has its whole address: a file on somebody's computer has no page round it.
 *
 * @param page the whole address of the page that the blocks are from, or of their place on a page that shows several
 */
export const withWholeAddresses = (blocks: readonly Block[], page: URL): Block[] =>
  withAddresses(blocks, (address) => wholeAddress(address, page));

/** Blocks in which every link has another address. */
export function withAddresses(blocks: readonly Block[], change: (address: string) => string): Block[] {
  const words = (content: readonly Inline[]): Inline[] =>
    content.map((inline) => {
      if (inline.type === 'link') return { ...inline, address: change(inline.address), content: words(inline.content) };
      return inline.type === 'note' ? { ...inline, ...changed(inline) } : inline;
    });
  const cells = (row: readonly Cell[]): Cell[] => row.map((cell) => ({ ...cell, content: words(cell.content) }));
  const changed = ({ address }: { address?: string }) => (address === undefined ? {} : { address: change(address) });
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
        return { ...block, blocks: withAddresses(block.blocks, change) };
      case 'film':
        return { ...block, blocks: withAddresses(block.blocks, change), ...changed(block) };
      case 'figure':
        return { ...block, caption: words(block.caption) };
      default:
        return block;
    }
  });
}

/**
 * An address in full; one that cannot be read stays as it is, since a link to nowhere is better than no document. What
 * stands on a page with others has no places of its own there: its notes and headings are found at the entry itself.
 */
function wholeAddress(address: string, page: URL): string {
  if (address.startsWith('#') && page.hash) return page.href;
  return URL.canParse(address, page.href) ? new URL(address, page).href : address;
}
