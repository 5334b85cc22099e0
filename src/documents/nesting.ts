import type { Block } from './document.ts';

/**
 * How deep lists, quotations and components may stand in each other. Each level takes 5 mm of a line; from the tenth on
 * the typesetter takes twice as long for each, and with the eleventh quotation in a quotation it gives up.
 */
export const MOST_NESTED = 6;

/** Blocks that stand too deep. */
export interface TooDeep {
  /** How deep the deepest of them is. */
  levels: number;
  /** The line on which the first of them begins, from 1. */
  line: number | undefined;
}

/** Whether blocks stand in each other deeper than paper has room for, and where. Undefined where they do not. */
export function tooDeep(blocks: readonly Block[]): TooDeep | undefined {
  let found: TooDeep | undefined;
  const visit = (inner: readonly Block[], level: number, near: number | undefined): void => {
    for (const block of inner) {
      const line = block.line ?? near;
      const inside = insideOf(block);
      if (!inside) continue;
      if (level > MOST_NESTED) found = { line: found ? found.line : line, levels: Math.max(level, found?.levels ?? 0) };
      visit(inside, level + 1, line);
    }
  };
  visit(blocks, 1, undefined);
  return found;
}

function insideOf(block: Block): readonly Block[] | undefined {
  if (block.type === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return 'blocks' in block ? block.blocks : undefined;
}

/** How deep elements that hold blocks stand in each other in HTML: never less than the blocks of the same text do. */
export function nestingOf(html: string): number {
  let level = 0;
  let deepest = 0;
  for (const [, closing] of html.matchAll(/<(\/?)(?:ul|ol|blockquote|div|figure)[ >]/g)) {
    level += closing ? -1 : 1;
    deepest = Math.max(deepest, level);
  }
  return deepest;
}
