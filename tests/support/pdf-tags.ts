import { getDocumentProxy } from 'unpdf';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  facts: Record<'title' | 'author' | 'changed' | 'language' | 'tagged', unknown>;
  /** The titles of its bookmarks, those of lower levels set in. */
  bookmarks: string[];
  /** What its structure says, an element a line, with the words in it. */
  tags: string;
  /** The words of its structure, in their order; what decorates a page is not among them. */
  words: string;
  /** The addresses of its links. */
  links: string[];
  /** How far to the right words go, in points. */
  rightmost: number;
}

/** Reads a PDF with a library that has nothing to do with how it was made. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title, Author: author, ModDate: changed, Language: language } = info as Record<string, unknown>;
    const pages = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(await pdf.getPage(number)));
    return {
      facts: { title, author, changed, language, tagged: (await pdf.getMarkInfo())?.Marked },
      bookmarks: titles((await pdf.getOutline()) ?? [], ''),
      tags: pages.map(({ tags }) => tags).join('\n'),
      words: pages.map(({ words }) => words).join('\n'),
      links: pages.flatMap(({ links }) => links),
      rightmost: Math.max(...pages.map(({ rightmost }) => rightmost)),
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;

interface Bookmark {
  title: string;
  items: Bookmark[];
}
const titles = (bookmarks: readonly Bookmark[], indent: string): string[] =>
  bookmarks.flatMap(({ title, items }) => [indent + title, ...titles(items, `${indent}  `)]);

interface Tag {
  role?: string;
  alt?: string;
  type?: string;
  id?: string;
  children?: Tag[];
}

async function readPage(page: Page) {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: string[] = [];
  let rightmost = 0;
  for (const item of items) {
    if ('str' in item) {
      rightmost = Math.max(rightmost, Number(item.transform[4]) + item.width);
      const id = open.findLast(Boolean);
      if (id) marked.set(id, (marked.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(('id' in item && item.id) || '');
  }
  const tree = (await page.getStructTree()) as Tag | null;
  const annotations = (await page.getAnnotations()) as { unsafeUrl?: string }[];
  const lines = tree ? (tree.children ?? []).flatMap((tag) => linesOf(tag, marked, '')) : [];
  return {
    tags: lines.map(({ indent, tag, words }) => `${indent}${tag}${words && ` “${words}”`}`).join('\n'),
    words: lines.map(({ words }) => words).join('\n'),
    links: annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
    rightmost,
  };
}

interface Line {
  indent: string;
  tag: string;
  words: string;
}

/** What stands within a line of words. */
const INLINE = ['Span', 'Code', 'Link', 'Lbl', 'Em', 'Strong'];

function linesOf({ role = '', alt, children = [] }: Tag, marked: ReadonlyMap<string, string>, indent: string): Line[] {
  const line = { indent, tag: alt ? `${role} (${alt})` : role, words: '' };
  const lines = [line];
  for (const child of children) {
    if (child.role && !INLINE.includes(child.role)) lines.push(...linesOf(child, marked, `${indent}  `));
    else line.words += wordsOf(child, marked);
  }
  line.words = line.words.replace(/\s+/g, ' ').trim();
  return lines;
}

const wordsOf = ({ id, children }: Tag, marked: ReadonlyMap<string, string>): string =>
  children ? children.map((child) => wordsOf(child, marked)).join('') : (marked.get(id ?? '') ?? '');
