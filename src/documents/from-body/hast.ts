/** Short questions about elements, which all readers of the tree ask. */
import type { Element, Nodes, RootContent } from 'hast';

/** What stands in a tree, whichever node it stands in. */
export type Node = RootContent;

/** An element of one of some names. */
export const isElement = (node: Nodes | undefined, ...names: readonly string[]): node is Element =>
  node?.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** The classes of an element. */
export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Whether a node is an element of a class. */
export const hasClass = (node: Nodes | undefined, name: string): boolean =>
  node?.type === 'element' && classesOf(node).includes(name);

/** The line of the file on which a node stands. */
export const lineOf = ({ position }: Nodes): number | undefined => position?.start.line;

/** A number among the attributes of an element. */
export const numberOf = (value: unknown, otherwise: number): number =>
  Number.isFinite(Number(value ?? Number.NaN)) ? Number(value) : otherwise;
