import type { Nodes, Parents } from 'mdast';
import { textTree } from '../../markdown/text-tree.ts';
import type { Place } from '../../content-model/problem.ts';
import { alignment } from './alignment.ts';
import type { PlaceOf } from './entry-text.ts';
import type { Words, WordsKind } from './words.ts';

/** A link of a text. */
export interface TextLink {
  target: string;
  /** Its words; for a picture, what the picture shows. */
  text: string;
  /** Whether it is an address that was typed as it is, without words. */
  bare: boolean;
  place: Place;
}

/** What the text of an entry holds. */
export interface ReadBody {
  words: Words[];
  links: TextLink[];
  pictures: { src: string; alt: string; place: Place }[];
  directives: { name: string; place: Place }[];
}

/** Stands for program code, which is not read as words. */
const CODE = '\ufffc';

/** The attributes of components that hold words. */
const WORDY = new Set(['title', 'by', 'role']);

/** Reads the words, links and pictures of a text from the tree that the renderer's parser makes of it. */
export function readBody(text: string, format: 'md' | 'mdx', placeOf: PlaceOf): ReadBody {
  const read: ReadBody = { words: [], links: [], pictures: [], directives: [] };
  const root = textTree(text, format);
  if (!root) return read;
  const addresses = definitions(root);

  function flow(node: Nodes): void {
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell':
        return phrases(node, KINDS[node.type]);
      case 'containerDirective':
      case 'leafDirective':
        read.directives.push({ name: node.name, place: placeOf(startOf(node)) });
        attributes(node, Object.entries(node.attributes ?? {}));
        break;
      default:
        if (/^mdxJsx/.test(node.type)) {
          const { name, attributes: written } = node as unknown as { name: string | null; attributes: unknown[] };
          if (name)
            read.directives.push({
              name: name.charAt(0).toLowerCase() + name.slice(1),
              place: placeOf(startOf(node)),
            });
          attributes(
            node,
            (written as { name?: string; value?: unknown }[]).map(({ name: key = '', value }) => [key, value]),
          );
          if ((node as Parents).children.some(({ type }) => type === 'text'))
            return phrases(node as Parents, 'paragraph');
        }
    }
    if ('children' in node) for (const child of node.children) flow(child);
  }

  function attributes(node: Nodes, written: readonly (readonly [string, unknown])[]): void {
    const from = startOf(node);
    const opening = text.slice(from, node.position?.end.offset);
    for (const [name, value] of written) {
      if (!WORDY.has(name) || typeof value !== 'string') continue;
      const start = from + 1 + opening.indexOf(`"${value}`);
      read.words.push({ kind: 'attribute', field: name, text: value, placeAt: (at) => placeOf(start + at) });
    }
  }

  function phrases(block: Parents, kind: WordsKind): void {
    const pieces: { at: number; inSource: (at: number) => number }[] = [];
    let whole = '';
    const add = (value: string, node: Nodes) => {
      const own = node.type === 'text' ? alignment(value, text, startOf(node)) : () => startOf(node);
      pieces.push({ at: whole.length, inSource: own });
      whole += value;
    };
    const visit = (node: Nodes): void => {
      const before = whole.length;
      if (node.type === 'text') add(node.value, node);
      else if (node.type === 'inlineCode') add(CODE, node);
      else if (node.type === 'break') add('\n', node);
      else if (node.type === 'textDirective') add(text.slice(startOf(node), node.position?.end.offset), node);
      else if (node.type === 'image')
        read.pictures.push({ src: node.url, alt: node.alt ?? '', place: placeOf(startOf(node)) });
      else if ('children' in node) for (const child of node.children) visit(child);
      const target =
        node.type === 'link' ? node.url : node.type === 'linkReference' ? addresses.get(node.identifier) : undefined;
      if (target === undefined) return;
      read.links.push({
        target,
        text: whole.slice(before) || pictureWords(node),
        bare: text[startOf(node)] !== '[',
        place: placeOf(startOf(node)),
      });
    };
    for (const child of block.children) visit(child);
    if (!whole.trim()) return;
    read.words.push({
      kind,
      text: whole,
      placeAt: (offset) => {
        const piece = pieces.findLast(({ at }) => at <= offset);
        return placeOf(piece ? piece.inSource(offset - piece.at) : startOf(block));
      },
    });
  }

  flow(root);
  return read;
}

const KINDS = { heading: 'heading', paragraph: 'paragraph', tableCell: 'cell' } as const;

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;

/** What the pictures in a link show. */
const pictureWords = (node: Nodes): string =>
  node.type === 'image' ? (node.alt ?? '') : 'children' in node ? node.children.map(pictureWords).join('') : '';

/** The addresses that a text gives apart from its links, by their labels. */
function definitions(root: Parents): Map<string, string> {
  const found = new Map<string, string>();
  const look = (node: Nodes): void => {
    if (node.type === 'definition') found.set(node.identifier, node.url);
    else if ('children' in node) node.children.forEach(look);
  };
  look(root);
  return found;
}
