/**
 * A text as a tree of HTML, for .md and .mdx files alike. MDX is not run: content may use components and nothing else of
 * it, so its tree is data, and the text rules turn components into elements. No import, export or expression is ever
 * evaluated.
 */
import type { Element, Root as HastRoot } from 'hast';
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { features, footnotes } from './features.ts';
import { htmlRule, ruledElements } from './html-rules.ts';
import type { Piece } from './component.ts';
import type { TextRules, TreeEditor } from './text-rules.ts';

/**
 * The tree of a text, each element with its place in the text. Throws Sätteri's error ("line:column: reason") where MDX
 * cannot be parsed.
 */
export function textHast(source: string, format: 'md' | 'mdx', rules: TextRules): HastRoot {
  const root = (format === 'mdx' ? mdxToMdast : markdownToMdast)(source, { features }) as Root;
  putWordsInParagraphs(root);
  applyRules(root, source, rules);
  const { clobberPrefix, label: footnoteLabel } = footnotes;
  const hast = toHast(root, { allowDangerousHtml: false, clobberPrefix, footnoteLabel }) as HastRoot;
  visit(hast, 'element', (node, index, parent) => {
    if (!parent || index === undefined || !ruledElements.includes(node.tagName)) return;
    const next = htmlRule(node as Element);
    if (next) parent.children[index] = { ...next, position: node.position };
  });
  return hast;
}

/** Gives `<Quote by="Jane">Words</Quote>`, on one line, the paragraph that `:::quote` has round its words. */
function putWordsInParagraphs(root: Root): void {
  visit(root, 'mdxJsxFlowElement', (node) => {
    const children = node.children as PhrasingContent[];
    if (children.some(({ type }) => WORDS.has(type))) node.children = [{ type: 'paragraph', children }];
  });
}

/** The nodes that stand in a line of words. */
const WORDS = new Set<PhrasingContent['type']>([
  'break',
  'delete',
  'emphasis',
  'footnoteReference',
  'image',
  'imageReference',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
  'textDirective',
]);

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
    replaceNode: (node, pieces) =>
      replace(
        node,
        [pieces].flat().map((piece) => at(node, piece)),
      ),
    removeNode: (node) => replace(node, []),
    wrapNode: (node, wrapper) => replace(node, [at(node, { ...(wrapper as object), children: [node] } as Piece)]),
    setProperty: (node, key, value) => void ((node as { data?: unknown })[key] = value),
    textContent: (node) => toString(node),
  };
}

/** A piece with the place of the node in whose place it stands, unless it has one of its own. */
const at = ({ position }: Nodes, piece: Piece): Piece => ({ ...(position && { position }), ...piece });
