import type { Element, ElementContent, Nodes, Parents, Root, Text } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import { ANSWER, ANSWER_LINE } from './answer-line.ts';
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
  visit(tree, (node) => inFile(node, firstLine));
  visit(tree, 'text', (node, index, parent) => drawAnswerLines(node, index, parent));
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

/** Puts an element in the place of each run of underscores. */
function drawAnswerLines(node: Text, index: number | undefined, parent: Parents | undefined): VisitorResult {
  if (index === undefined || !parent || !node.value.includes('____')) return undefined;
  const pieces = node.value.split(ANSWER).map((value, i): ElementContent => {
    return i % 2 === 0 ? { type: 'text', value } : answerLine(value);
  });
  const shown = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
  parent.children.splice(index, 1, ...shown);
  return [SKIP, index + shown.length] satisfies VisitorResult;
}

/** The element of `ANSWER_LINE`; it keeps what was written, for code. */
const answerLine = (written: string): Element => ({
  ...structuredClone(ANSWER_LINE),
  data: { written } as Element['data'] & object,
});
