import type { Nodes } from 'hast';

/** The text of a node as it was written, lines to write on and all. */
export function textOf(node: Nodes): string {
  if (node.type === 'comment' || node.type === 'doctype') return '';
  const { written } = (node.data ?? {}) as { written?: string };
  if (written !== undefined) return written;
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? (node.value ?? '') : '';
}
