import type { Nodes, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Whether a part of a text is what somebody else said. Nobody repairs that. */
function isQuotation(node: Nodes): boolean {
  const named = node as { name?: string | null };
  return node.type === 'blockquote' || /^quote$/i.test(named.name ?? '');
}

/**
 * Goes through the parts of a text that are our own: not quotations, nor what is in them.
 *
 * @param look may answer 'skip', to pass over what is in a part
 */
export function visitOwn(tree: Root, look: (node: Nodes) => 'skip' | undefined): void {
  visit(tree, (node) => (isQuotation(node) || look(node) === 'skip' ? SKIP : undefined));
}

/** The runs of words that are our own. */
export function ownTexts(tree: Root, without: (node: Nodes) => boolean = () => false): Text[] {
  const found: Text[] = [];
  visitOwn(tree, (node) => {
    if (without(node)) return 'skip';
    if (node.type === 'text') found.push(node);
    return undefined;
  });
  return found;
}
