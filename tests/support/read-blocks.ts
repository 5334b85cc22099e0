import type { Block } from '../../src/documents/document.ts';
import { blocksOf } from '../../src/documents/from-body/blocks-of.ts';
import type { Unknown } from '../../src/documents/from-body/reader.ts';
import { bodyTree } from '../../src/markdown/body-tree.ts';
import { lookups } from './lookups.ts';

/** What paper makes of a text that begins on the first line of its file, and what it does not know of it. */
export function readBlocks(text: string, format: 'md' | 'mdx' = 'md'): { blocks: Block[]; unknown: Unknown[] } {
  const unknown: Unknown[] = [];
  const { tree } = bodyTree({ file: `a.${format}`, firstLine: 1, text, format }, lookups);
  return { blocks: blocksOf(tree, (each) => unknown.push(each)), unknown };
}

/** The same without the lines on which things stand. */
export const readPlain = (text: string, format: 'md' | 'mdx' = 'md'): Block[] =>
  JSON.parse(
    JSON.stringify(readBlocks(text, format).blocks, (key, value: unknown) => (key === 'line' ? undefined : value)),
  ) as Block[];
