import type { Element, Root } from 'hast';
import type { Block, ListLook } from '../document.ts';
import { calloutOf } from './callout-of.ts';
import { figureOf } from './figure-of.ts';
import { classesOf, hasClass, isElement, lineOf, numberOf, type Node } from './hast.ts';
import { inlineElements, inlinesOf } from './inlines-of.ts';
import { listOf } from './list-of.ts';
import { paragraphOf } from './paragraph-of.ts';
import type { Reader, Report } from './reader.ts';
import { tableOf } from './table-of.ts';
import { textOf } from './text-of.ts';

/**
 * The text of an entry as paper knows it. No word of it is lost: what paper does not know stays as its words.
 *
 * @param tree what `bodyTree` gave, with the files of pictures as their addresses
 * @param report told of each element that paper does not know
 */
export function blocksOf(tree: Root, report: Report = () => undefined): Block[] {
  const reader = readerFor('plain', report);
  return reader.blocks(tree.children.filter((node) => node.type !== 'doctype'));
}

/** What reads nodes; a list directly among them has a look. */
function readerFor(look: ListLook, report: Report): Reader {
  const reader: Reader = {
    blocks: (nodes) =>
      inRuns(nodes).flatMap((run) => (Array.isArray(run) ? paragraphOf(reader.inlines(run), run) : blockOf(run))),
    inlines: (nodes) => inlinesOf(nodes, report),
  };

  function blockOf(node: Element): Block[] {
    const plain = look === 'plain' ? reader : readerFor('plain', report);
    const { tagName, children } = node;
    const line = lineOf(node);
    switch (tagName) {
      case 'h1':
      case 'h2':
      case 'h3':
      case 'h4':
      case 'h5':
      case 'h6': {
        const content = reader.inlines(children);
        return content.length > 0 ? [{ type: 'heading', level: levelOf(tagName), content, line }] : [];
      }
      case 'p':
        return paragraphOf(reader.inlines(children), [node]);
      case 'ul':
      case 'ol':
        return [listOf(node, look, plain)];
      case 'table':
        return [tableOf(node, plain)];
      case 'blockquote':
        return [{ type: 'quote', blocks: plain.blocks(children), by: [], line }];
      case 'pre':
        return [{ type: 'code', text: textOf(node).replace(/\n$/, ''), line }];
      case 'hr':
        return [{ type: 'rule', line }];
    }
    const figure = tagName === 'figure' ? figureOf(node, plain) : undefined;
    if (figure) return [figure];
    if (hasClass(node, 'callout')) return [calloutOf(node, plain)];
    if ('dataFootnotes' in node.properties) return readerFor('notes', report).blocks(children);
    const around = WRAPPERS.find((name) => hasClass(node, name));
    if (around) return readerFor(around, report).blocks(children);
    // A table stands in a `div` that scrolls; words of a component with a mistake stand in one without a class.
    if (tagName !== 'div' || classesOf(node).some((name) => name !== 'table')) report({ name: tagName, line });
    return reader.blocks(children);
  }

  return reader;
}

/** The components round a list that say how it looks. */
const WRAPPERS = ['steps', 'timeline'] as const;

const levelOf = (tag: string) => Math.max(2, numberOf(tag.slice(1), 2)) as 2 | 3 | 4 | 5 | 6;

/** Nodes in their order, those that stand in one line of words together. */
function inRuns(nodes: readonly Node[]): (Element | Node[])[] {
  const runs: (Element | Node[])[] = [];
  for (const node of nodes) {
    const last = runs.at(-1);
    if (isElement(node) && !standsInLine(node)) runs.push(node);
    else if (Array.isArray(last)) last.push(node);
    else runs.push([node]);
  }
  return runs;
}

/** Whether a node is words, or an element that paper does not know and that holds nothing but words. */
const standsInLine = (node: Node): boolean =>
  !isElement(node) ||
  inlineElements.includes(node.tagName) ||
  (!BLOCKS.has(node.tagName) && node.children.every(standsInLine));

const BLOCKS = new Set(
  [
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'ul',
    'ol',
    'li',
    'table',
    'blockquote',
    'pre',
    'hr',
    'div',
    'section',
  ].concat(['figure', 'figcaption', 'details', 'summary']),
);
