import type { Block, Inline, Picture } from './document.ts';

/** A picture of a text, and where it stands in the file of its entry. */
export interface PlacedPicture {
  picture: Picture;
  line: number | undefined;
}

/** The pictures of a text, each file once, in its order. */
export function picturesOf(blocks: readonly Block[]): PlacedPicture[] {
  const found = new Map<string, PlacedPicture>();
  for (const placed of blocks.flatMap(ofBlock))
    if (!found.has(placed.picture.path)) found.set(placed.picture.path, placed);
  return [...found.values()];
}

function ofBlock(block: Block): PlacedPicture[] {
  const { line } = block;
  const ofText = (content: readonly Inline[]): PlacedPicture[] =>
    content.flatMap((inline) => {
      if (inline.type === 'picture') return [{ picture: inline.picture, line }];
      return inline.type === 'link' ? ofText(inline.content) : [];
    });
  switch (block.type) {
    case 'picture':
      return [{ picture: block.picture, line }];
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
