import type { Block } from './document.ts';

/** Each heading down to a level, with what follows it. What stands before the first is the first chapter. */
export function chapters(blocks: readonly Block[], deepest: number): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (!last || (block.type === 'heading' && block.level <= deepest)) parts.push([block]);
    else last.push(block);
  }
  return parts;
}
