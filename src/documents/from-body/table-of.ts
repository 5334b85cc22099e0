import type { Element } from 'hast';
import type { Block, Cell } from '../document.ts';
import { classesOf, isElement, lineOf } from './hast.ts';
import type { Reader } from './reader.ts';

/** A table: its head, and its rows. */
export function tableOf(table: Element, { inlines }: Reader): Block {
  const cell = (node: Element): Cell => ({
    content: inlines(node.children),
    align: alignmentOf(node),
    header: node.tagName === 'th',
  });
  const rowsIn = (part: string) =>
    children(table, part).flatMap((group) => children(group, 'tr').map((row) => children(row, 'th', 'td').map(cell)));
  const [head = [], ...more] = rowsIn('thead');
  return { type: 'table', head, rows: [...more, ...rowsIn('tbody')], line: lineOf(table) };
}

const children = (parent: Element, ...names: string[]) => parent.children.filter((node) => isElement(node, ...names));

function alignmentOf(cell: Element): Cell['align'] {
  const classes = classesOf(cell);
  return (['center', 'right'] as const).find((side) => classes.includes(`align-${side}`)) ?? 'left';
}
