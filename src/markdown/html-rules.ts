/** What happens to each kind of HTML element that Markdown becomes, for .md and .mdx files alike. */
import type { Element, ElementContent } from 'hast';

/** The elements that the rules are for. */
export const ruledElements = ['td', 'th', 'input', 'pre'];

/**
 * The element to put in the place of another, or undefined where it may stay: alignment of table cells as a class
 * (an inline style would break the content security policy), header cells with their scope, tick-boxes that print,
 * and code blocks that a keyboard can scroll.
 */
export function htmlRule(node: Readonly<Element>): Element | undefined {
  switch (node.tagName) {
    case 'td':
    case 'th':
      return tableCell(node);
    case 'input':
      return {
        type: 'element',
        tagName: 'span',
        properties: { className: node.properties['checked'] ? ['tick-box', 'tick-box-done'] : ['tick-box'] },
        children: [{ type: 'text', value: node.properties['checked'] ? '☑' : '☐' }],
      };
    case 'pre':
      return node.properties['tabIndex'] === 0
        ? undefined
        : { ...node, properties: { ...node.properties, tabIndex: 0 }, children: [...node.children] };
    default:
      return undefined;
  }
}

function tableCell(node: Readonly<Element>): Element | undefined {
  const { style, align, ...properties } = node.properties;
  const side = /left|right|center/.exec(`${String(style ?? '')} ${String(align ?? '')}`)?.[0];
  const header = node.tagName === 'th';
  if (!side && (!header || properties['scope'])) return undefined;
  return {
    type: 'element',
    tagName: header && node.children.length === 0 ? 'td' : node.tagName,
    properties: {
      ...properties,
      ...(side ? { className: [`align-${side}`] } : {}),
      ...(header && node.children.length > 0 ? { scope: 'col' } : {}),
    },
    children: [...node.children] as ElementContent[],
  };
}
