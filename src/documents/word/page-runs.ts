import { chapters } from '../chapters.ts';
import type { Block, DocumentKind } from '../document.ts';
import { plainText } from '../plain-text.ts';
import { hasBrackets } from './brackets.ts';
import { needsWidePage } from './table.ts';

/** How a page looks: upright; lying on its side; or bare, without head and foot, because it is sent as it is. */
export type PageLook = 'upright' | 'lying' | 'bare';

/** Blocks that follow each other on pages of one look. */
export interface PageRun {
  look: PageLook;
  blocks: Block[];
}

/**
 * Shares blocks out over pages. A very wide table has a page on its side. In a letter, each part to copy, which has words in
 * [square brackets], has bare pages of its own, so that it can be printed without what is said about it.
 */
export function pageRuns(blocks: readonly Block[], kind: DocumentKind): PageRun[] {
  if (kind !== 'letter') return byTables(blocks, 'upright');
  return chapters(blocks, 2).reduce<PageRun[]>((runs, chapter) => {
    const last = runs.at(-1);
    const [first, ...others] = byTables(chapter, isToCopy(chapter) ? 'bare' : 'upright');
    if (first && last?.look === 'upright' && first.look === 'upright') last.blocks.push(...first.blocks);
    else if (first) runs.push(first);
    return [...runs, ...others];
  }, []);
}

function byTables(blocks: readonly Block[], look: PageLook): PageRun[] {
  const runs: PageRun[] = [];
  for (const block of blocks) {
    const own = needsWidePage(block) ? 'lying' : look;
    const last = runs.at(-1);
    if (last?.look === own) last.blocks.push(block);
    else runs.push({ look: own, blocks: [block] });
  }
  return runs;
}

const isToCopy = (chapter: readonly Block[]) =>
  chapter.some((block) => block.type === 'paragraph' && hasBrackets(plainText(block.content)));
