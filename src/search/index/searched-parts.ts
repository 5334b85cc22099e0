import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { escapeHtml } from '../../documents/escape-html.ts';
import { INLINE } from '../../inspection/inline-elements.ts';

/** A page, or a part of a page that is found for itself, as the index takes it. */
export interface SearchedPart {
  /** Its address on the site; for a part of a page, with the place on it: `/glossary/#ulr`. */
  address: string;
  title: string;
  /** All that is indexed, as HTML with Pagefind's attributes. */
  html: string;
  /** The words of it, for the lexicon. */
  text: string;
  /** What the same thing is called, the word of the site first. */
  names: string[];
}

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>;

/** What is never indexed: what is no text, and what stands beside it. */
const LEFT_OUT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'picture', 'img', 'video', 'audio']);
const HEADING = /^h[1-6]$/;

/**
 * What search finds of a page: the page itself, as far as it stands inside `data-pagefind-body`, and each part of it
 * that is found for itself (`data-search-part`, with an `id`). Such a part is called what its element
 * `data-search-title` says or holds, and its words are not those of the page any more. Menus, pictures, code and all of
 * `data-pagefind-ignore` are left out.
 *
 * @param html a built page
 * @param address its address
 * @returns nothing, where search leaves the page out
 */
export function searchedParts(html: string, address: string): SearchedPart[] {
  if (!html.includes('data-pagefind-body')) return [];
  const page = parseDocument(html);
  const bodies = all(page, (element) => 'data-pagefind-body' in element.attribs);
  if (bodies.length === 0) return [];
  for (const element of all(page, isLeftOut)) DomUtils.removeElement(element);
  const parts = bodies.flatMap((body) => all(body, isPart));
  for (const part of parts) DomUtils.removeElement(part);
  // A place inside the text is a heading. Others would be a copy of their text in what is sent to the browser.
  for (const element of all(page, ({ name }) => !HEADING.test(name))) delete element.attribs['id'];
  const whole = partOf(address, tidy(textOf(all(bodies, ({ name }) => name === 'h1').slice(0, 1))), bodies);
  return [whole, ...parts.map((part) => partOfPage(address, part))];
}

/** A part of a page, with its title as the heading. */
function partOfPage(page: string, part: Element): SearchedPart {
  const [title] = all(part, (element) => 'data-search-title' in element.attribs);
  const names = namesIn(part.attribs['data-search-names']);
  const called = title ? title.attribs['data-search-title'] || tidy(textOf([title])) : '';
  if (title) DomUtils.removeElement(title);
  const { id = '' } = part.attribs;
  for (const element of all(part, () => true)) delete element.attribs['id'];
  return partOf(`${page}#${id}`, called, [part], names, `<h1 data-pagefind-weight="10">${escapeHtml(called)}</h1>`);
}

function partOf(address: string, title: string, nodes: Node[], names: string[] = [], heading = ''): SearchedPart {
  const body = nodes.map((node) => DomUtils.getInnerHTML(node, { encodeEntities: 'utf8' })).join('\n');
  const facts = all(nodes, (element) => 'data-pagefind-meta' in element.attribs).map(
    (element) => element.attribs['data-value'] ?? '',
  );
  return { address, title, html: `${heading}${body}`, text: tidy([title, textOf(nodes), ...facts].join(' ')), names };
}

const isPart = ({ attribs }: Element) => 'data-search-part' in attribs && Boolean(attribs['id']);
const isLeftOut = ({ name, attribs }: Element) => LEFT_OUT.has(name) || 'data-pagefind-ignore' in attribs;
const all = (within: Node | Node[] | Document, test: (element: Element) => boolean) =>
  DomUtils.findAll(test, Array.isArray(within) ? within : within.type === 'root' ? within.children : [within]);

/** The text of elements. Elements that are no part of a sentence part words. */
function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === ElementType.Text) return (node as { data?: string }).data ?? '';
      if (!('name' in node && 'children' in node)) return '';
      const text = textOf(node.children);
      return INLINE.has(node.name) ? text : ` ${text} `;
    })
    .join('');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Names that a part is known by; none where what should say so is no list of names. */
function namesIn(written: string | undefined): string[] {
  if (!written) return [];
  try {
    const names: unknown = JSON.parse(written);
    return Array.isArray(names) ? names.filter((name): name is string => typeof name === 'string') : [];
  } catch {
    return [];
  }
}
