import type { Element } from 'hast';
import type { Block } from '../document.ts';
import { hasClass, lineOf } from './hast.ts';
import type { Reader } from './reader.ts';
import { textOf } from './text-of.ts';

const KINDS = ['tip', 'warning'] as const;

/** An aside: its title is its first paragraph. */
export function calloutOf(callout: Element, { blocks }: Reader): Block {
  const title = callout.children.find((node) => hasClass(node, 'callout-title'));
  return {
    type: 'callout',
    kind: KINDS.find((kind) => hasClass(callout, `callout-${kind}`)) ?? 'note',
    title: title ? textOf(title).trim() : '',
    blocks: blocks(callout.children.filter((node) => node !== title)),
    line: lineOf(callout),
  };
}
