/** Reads PDFs for tests, with a library that has nothing to do with how they were made. */
import { getDocumentProxy } from 'unpdf';
import { linesOf, rolesOf, type PdfElement } from './pdf-structure.ts';

/** What a reader finds in a PDF. */
export interface ReadPdf {
  facts: Record<'title' | 'author' | 'changed' | 'language' | 'tagged', unknown>;
  /** The titles of its bookmarks, those of lower levels set in. */
  bookmarks: string[];
  pages: PdfPage[];
  /** Every run of text, in the order of its content. */
  texts: PdfText[];
  /** What its structure says, an element a line, with the words in it. */
  tags: string;
  /** The words of its structure, in their order; what decorates a page is not among them. */
  words: string;
  /** The addresses of its links. */
  links: string[];
  /** The names of the fields of its form. */
  fields: string[];
}

export interface PdfPage {
  width: number;
  height: number;
  links: string[];
  fields: string[];
  structure: PdfElement[];
  /** The roles of its structure elements in their order: `H1`, `P`, `Table`… */
  roles: string[];
}

/** A run of text where a page has it. Lengths are in points, from the top and the left of the page. */
export interface PdfText {
  text: string;
  page: number;
  left: number;
  right: number;
  /** The top of its capital letters, more or less, and the line that it stands on. */
  top: number;
  bottom: number;
  size: number;
  /** Whether it is decoration, which a screen reader passes over. */
  artifact: boolean;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  try {
    const { info } = await pdf.getMetadata();
    const { Title: title, Author: author, ModDate: changed, Language: language } = info as Record<string, unknown>;
    const texts: PdfText[] = [];
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1)
      pages.push(await readPage(await pdf.getPage(number), number, texts));
    const lines = pages.flatMap(({ structure }) => structure.flatMap((element) => linesOf(element)));
    return {
      facts: { title, author, changed, language, tagged: (await pdf.getMarkInfo())?.Marked },
      bookmarks: titles((await pdf.getOutline()) ?? [], ''),
      pages,
      texts,
      tags: lines.map(({ indent, tag, words }) => `${indent}${tag}${words && ` “${words}”`}`).join('\n'),
      words: lines.map(({ words }) => words).join('\n'),
      links: pages.flatMap(({ links }) => links),
      fields: pages.flatMap(({ fields }) => fields),
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

/** A node of the structure, as the library gives it: an element, or a piece of content. */
interface Node {
  role?: string;
  alt?: string;
  id?: string;
  children?: Node[];
}

/** Reads a page, and adds its texts to those of the pages before it. */
async function readPage(page: Page, number: number, texts: PdfText[]): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: { id: string; artifact: boolean }[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: ('id' in item && item.id) || '', artifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    const id = open.findLast((content) => content.id)?.id;
    if (id) marked.set(id, (marked.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    if (!item.str.trim()) continue;
    const [, , across, up, left, line] = item.transform as [number, number, number, number, number, number];
    const size = Math.hypot(across, up);
    const [right, bottom] = [left + item.width, height - line];
    const artifact = open.some((content) => content.artifact);
    texts.push({ text: item.str, page: number, left, right, top: bottom - size * 0.66, bottom, size, artifact });
  }
  const tree = (await page.getStructTree()) as Node | null;
  const structure = (tree?.children ?? []).map((node) => elementOf(node, marked));
  const annotations = (await page.getAnnotations()) as Record<'subtype' | 'alternativeText' | 'unsafeUrl', string>[];
  return {
    width,
    height,
    links: annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []),
    fields: annotations.flatMap(({ subtype, alternativeText }) =>
      subtype === 'Widget' ? (alternativeText ?? '') : [],
    ),
    structure,
    roles: structure.flatMap(rolesOf),
  };
}

const elementOf = ({ role = '', alt, children = [] }: Node, marked: ReadonlyMap<string, string>): PdfElement => ({
  role,
  alt,
  children: children.map((child) => (child.role ? elementOf(child, marked) : (marked.get(child.id ?? '') ?? ''))),
});

/** The letters of texts without any space, since lines end elsewhere in each edition. */
export const lettersOf = (texts: readonly Pick<PdfText, 'text'>[]): string =>
  texts.map(({ text }) => text.replace(/\s+/g, '')).join('');

/** Pairs of texts that lie on one another. */
export function overlaps(texts: readonly PdfText[]): string[] {
  return texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          a.page === b.page &&
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
      )
      .map((b) => `${a.text} / ${b.text}`),
  );
}
