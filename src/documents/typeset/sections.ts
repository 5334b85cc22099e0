import { chapters } from '../chapters.ts';
import type { Block, Document } from '../document.ts';
import { textOf } from './text-of.ts';

/** How a part of a text is set apart: how to use it, or what somebody copies and fills in. */
export type SectionLook = 'plain' | 'how-to' | 'to-copy';

export interface Section {
  look: SectionLook;
  /** Whether it begins on a page of its own: what is given out is printed by itself. */
  apart: boolean;
  blocks: Block[];
}

/** Parts a text at its headings of the second level. Together, the parts hold every block in its order. */
export function sectionsOf({ kind, blocks }: Pick<Document, 'kind' | 'blocks'>): Section[] {
  const parts = chapters(blocks, 2);
  const handouts = parts.map((part) => isHandout(kind, part));
  return parts.map((part, i) => ({
    look: lookOf(kind, part, i),
    apart: i > 0 && Boolean(handouts[i] || handouts[i - 1]),
    blocks: part,
  }));
}

function lookOf(kind: Document['kind'], blocks: Block[], index: number): SectionLook {
  const [first] = blocks;
  const title = first?.type === 'heading' ? textOf(first.content) : '';
  if (index === 0 && /^how to use/i.test(title)) return 'how-to';
  if ((kind === 'letter' || kind === 'template') && title && blocks.some(hasGap)) return 'to-copy';
  return 'plain';
}

/** Whether a paragraph has a part in [square brackets], which whoever copies it fills in. */
const hasGap = (block: Block) => block.type === 'paragraph' && /\[[^[\]]+\]/.test(textOf(block.content));

/** Whether a part of a session is given out: it has a table to write in. */
const isHandout = (kind: Document['kind'], blocks: Block[]) =>
  kind === 'session-plan' &&
  blocks.some(
    (block) => block.type === 'table' && block.rows.some((row) => row.some(({ content }) => !textOf(content).trim())),
  );
