import type { Nodes, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { drawAnswerLines } from './answer-line.ts';
import type { BodyOutline } from './body-outline.ts';
import type { BodyLookups } from './component.ts';
import { textHast } from './text-hast.ts';
import { withOutline, type BodySource } from './with-outline.ts';

export interface BodyTree extends BodyOutline {
  /** The text as HTML has it; the lines of its places are lines of the file. */
  tree: Root;
}

/**
 * The text of an entry as a tree, by the same rules as its HTML (`renderBody`). It never throws for what an editor
 * wrote: mistakes come back as problems, and a text that cannot be read is an empty tree.
 *
 * @param source the Markdown or MDX under the front matter
 * @param lookups what it may show from elsewhere
 */
export function bodyTree(source: BodySource, lookups: BodyLookups): BodyTree {
  const { text, format, firstLine } = source;
  const { made, ...outline } = withOutline(source, lookups, (rules) => textHast(text, format, rules));
  const tree: Root = made ?? { type: 'root', children: [] };
  visit(tree, (node) => {
    inFile(node, firstLine);
    if (node.type === 'root' || node.type === 'element') drawAnswerLines(node);
  });
  return { tree, ...outline };
}

/** Counts the lines of a place from the beginning of the file. */
function inFile(node: Nodes, firstLine: number): void {
  if (!node.position) return;
  const { start, end } = node.position;
  node.position = {
    start: { ...start, line: start.line + firstLine - 1 },
    end: { ...end, line: end.line + firstLine - 1 },
  };
}
