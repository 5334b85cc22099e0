import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';

/** What a feed reader may be given of each element's attributes. */
const ATTRIBUTES = new Set([
  'href',
  'src',
  'alt',
  'width',
  'height',
  'title',
  'scope',
  'start',
  'controls',
  'poster',
  'kind',
  'srcLang',
  'label',
  'type',
  'colSpan',
  'rowSpan',
]);
const ADDRESSES = new Set(['href', 'src', 'poster']);
const DROPPED = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'link', 'meta', 'base']);

/**
 * A rendered text for a feed: plain markup, whole addresses, no script and no style.
 *
 * @param html what `renderBody` gave
 * @param page the whole address of the page that it stands on
 */
export function feedHtml(html: string, page: URL): string {
  const root = htmlToHast(html, { fragment: true }) as Root;
  visit(root, 'element', (node: Element, index, parent) => {
    if (DROPPED.has(node.tagName) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const kept = Object.entries(node.properties)
      .filter(([name]) => ATTRIBUTES.has(name))
      .map(([name, value]) => [name, ADDRESSES.has(name) ? wholeAddress(String(value), page) : value] as const);
    node.properties = Object.fromEntries(kept.filter(([, value]) => value !== undefined));
    return undefined;
  });
  return toHtml(root, { characterReferences: { useNamedReferences: false } });
}

/** An address in full; undefined where it is of a kind that a feed reader should not open. */
function wholeAddress(address: string, page: URL): string | undefined {
  if (!URL.canParse(address, page.href)) return undefined;
  const whole = new URL(address, page);
  return /^(?:https?|mailto|tel):$/.test(whole.protocol) ? whole.href : undefined;
}
