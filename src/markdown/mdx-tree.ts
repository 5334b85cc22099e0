/**
 * Renders MDX without running it. Content may use components and nothing else of MDX, so its tree is data: the text
 * rules turn components into elements, and no import, export or expression is ever evaluated.
 */
import type { Element, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes, Parents, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { mdxToMdast, type Features } from 'satteri';
import { visit } from 'unist-util-visit';
import { htmlRule, ruledElements } from './html-rules.ts';
import type { Piece } from './component.ts';
import type { TextRules, TreeEditor } from './text-rules.ts';

/** The HTML of an MDX text. Throws Sätteri's error ("line:column: reason") where the MDX cannot be parsed. */
export function renderMdx(source: string, features: Features, rules: TextRules): string {
  const root = mdxToMdast(source, { features }) as Root;
  applyRules(root, source, rules);
  const hast = toHast(root, { allowDangerousHtml: false }) as HastRoot;
  visit(hast, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !ruledElements.includes(node.tagName)) return;
    const next = htmlRule(node as Element);
    if (next) parent.children[index] = next;
  });
  return toHtml(hast);
}

/** Applies the rules from the innermost nodes outwards, so that a component gets its children finished. */
function applyRules(parent: Parents, source: string, rules: TextRules): void {
  const originals = [...parent.children] as Nodes[];
  for (const node of originals) {
    const rule = rules[node.type as keyof TextRules] as ((node: Nodes, editor: TreeEditor) => void) | undefined;
    if (node.type === 'heading') rule?.(node, editorOf(parent, source));
    if ('children' in node) applyRules(node, source, rules);
    if (node.type !== 'heading') rule?.(node, editorOf(parent, source));
  }
}

function editorOf(parent: Parents, source: string): TreeEditor {
  const children = parent.children as Piece[];
  const replace = (node: Nodes, pieces: Piece[]) => void children.splice(children.indexOf(node), 1, ...pieces);
  return {
    source,
    replaceNode: (node, pieces) => replace(node, Array.isArray(pieces) ? pieces : [pieces]),
    removeNode: (node) => replace(node, []),
    wrapNode: (node, wrapper) => replace(node, [{ ...(wrapper as object), children: [node] } as Piece]),
    setProperty: (node, key, value) => void ((node as { data?: unknown })[key] = value),
    textContent: (node) => toString(node),
  };
}
