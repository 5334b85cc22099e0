import type { Nodes } from 'hast';

/** The text in a node, as it stands. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'comment' || node.type === 'doctype') return '';
  if ('children' in node) return node.children.map(plainTextOf).join('');
  return 'value' in node ? (node.value ?? '') : '';
}
