import type { Block, Inline, Picture } from '../document.ts';

/** The pictures of a text, each once, in its order. */
export function picturesOf(blocks: readonly Block[]): Picture[] {
  return [...new Map(blocks.flatMap(ofBlock).map((picture) => [picture.path, picture])).values()];
}

function ofBlock(block: Block): Picture[] {
  switch (block.type) {
    case 'picture':
      return [block.picture];
    case 'heading':
    case 'paragraph':
      return ofText(block.content);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(ofBlock));
    case 'table':
      return [block.head, ...block.rows].flat().flatMap((cell) => ofText(cell.content));
    case 'quote':
      return [...block.blocks.flatMap(ofBlock), ...ofText(block.by)];
    case 'callout':
    case 'film':
      return block.blocks.flatMap(ofBlock);
    case 'figure':
      return ofText(block.caption);
    case 'code':
    case 'rule':
      return [];
  }
}

function ofText(content: readonly Inline[]): Picture[] {
  return content.flatMap((inline) =>
    inline.type === 'picture' ? [inline.picture] : inline.type === 'link' ? ofText(inline.content) : [],
  );
}
