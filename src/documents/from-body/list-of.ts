import type { Element } from 'hast';
import type { Block, ListItem, ListLook } from '../document.ts';
import { hasClass, isElement, lineOf, numberOf, type Node } from './hast.ts';
import type { Reader } from './reader.ts';

/** A list, and the lists in it. */
export function listOf(list: Element, look: ListLook, reader: Reader): Block {
  const items = list.children.filter((node) => isElement(node, 'li')).map((node) => itemOf(node, reader));
  const ordered = list.tagName === 'ol';
  return {
    type: 'list',
    look: hasClass(list, 'downloads') ? 'downloads' : look,
    ordered,
    start: ordered ? numberOf(list.properties['start'], 1) : 1,
    items,
    line: lineOf(list),
  };
}

function itemOf(item: Element, reader: Reader): ListItem {
  const { ticked, nodes } = withoutBox(item.children);
  return { ...(ticked !== undefined && { ticked }), blocks: reader.blocks(nodes), line: lineOf(item) };
}

/** An item of a list of tasks begins with its box, in its first paragraph if it has paragraphs. */
function withoutBox(nodes: readonly Node[]): { ticked?: boolean; nodes: readonly Node[] } {
  const first = nodes.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  const node = nodes[first];
  if (hasClass(node, 'tick-box')) return { ticked: hasClass(node, 'tick-box-done'), nodes: nodes.toSpliced(first, 1) };
  if (!isElement(node, 'p')) return { nodes };
  const { ticked, nodes: children } = withoutBox(node.children);
  if (ticked === undefined) return { nodes };
  return { ticked, nodes: nodes.with(first, { ...node, children: children as Element['children'] }) };
}
