import type { Element } from 'hast';
import type { Inline } from '../document.ts';
import { hasClass, isElement, lineOf, type Node } from './hast.ts';
import { pictureOf } from './picture-of.ts';
import type { Report } from './reader.ts';
import { textOf } from './text-of.ts';
import { tidySpaces } from './tidy-spaces.ts';

type Look = Omit<Extract<Inline, { type: 'text' }>, 'type' | 'text'>;

/** What each element does to the look of the words in it. */
const LOOKS: Readonly<Record<string, Look>> = {
  strong: { strong: true },
  em: { emphasis: true },
  del: { struck: true },
  code: { code: true },
  span: {},
};

/** The elements that stand in a line of words. */
export const inlineElements: readonly string[] = [...Object.keys(LOOKS), 'a', 'br', 'img', 'sup'];

/**
 * The words of some nodes, with their spaces as a browser shows them.
 *
 * @param nodes what stands in a line
 * @param report told of each element that paper does not know
 */
export const inlinesOf = (nodes: readonly Node[], report: Report): Inline[] =>
  tidySpaces(nodes.flatMap((node) => inlineOf(node, {}, report)));

function inlineOf(node: Node, look: Look, report: Report): Inline[] {
  if (node.type === 'comment' || node.type === 'doctype') return [];
  if (!isElement(node)) return 'value' in node ? [{ type: 'text', text: node.value ?? '', ...look }] : [];
  const inside = (added: Look = {}) => node.children.flatMap((child) => inlineOf(child, { ...look, ...added }, report));
  if (hasClass(node, 'answer-line')) return [{ type: 'answer' }];
  if (isNoteMark(node)) return [noteOf(node)];
  // The arrow that leads back from a note leads nowhere on paper.
  if ('dataFootnoteBackref' in node.properties) return [];
  const own = LOOKS[node.tagName];
  if (own) return inside(own);
  switch (node.tagName) {
    case 'br':
      return [{ type: 'break' }];
    case 'img':
      return [{ type: 'picture', picture: pictureOf(node) }];
    case 'a':
      return [{ type: 'link', address: String(node.properties['href'] ?? ''), content: inside() }];
    default:
      report({ name: node.tagName, line: lineOf(node) });
      return inside();
  }
}

/** `<sup><a data-footnote-ref>1</a></sup>` */
const isNoteMark = ({ tagName, children: [first] }: Element): boolean =>
  tagName === 'sup' && isElement(first, 'a') && 'dataFootnoteRef' in first.properties;

function noteOf(mark: Element): Inline {
  const [link] = mark.children;
  const address = isElement(link) ? String(link.properties['href'] ?? '') : '';
  return { type: 'note', number: textOf(mark).trim(), ...(address && { address }) };
}
