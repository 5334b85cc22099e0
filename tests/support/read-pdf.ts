/** Reads PDFs for tests, as a screen reader does: by their structure, without what is decoration. */
import { getDocumentProxy } from 'unpdf';

/**
 * A piece of a document's structure (ISO 32000-1, 14.8): its role, such as H2 or TD, and the words in it. The numbers
 * and signs of lists, which are labels, are no words.
 */
export interface PdfElement {
  role: string;
  alt: string | undefined;
  words: string;
  children: PdfElement[];
}

export interface ReadPdf {
  title: string;
  language: string;
  tagged: boolean;
  pages: number;
  /** The bookmarks, each level after the one that it stands under. */
  outline: string[];
  /** The structure of each page. */
  structure: PdfElement[];
  /** The form fields: their accessible names. */
  fields: string[];
}

type Node = { role?: string; alt?: string; type?: string; id?: string; children?: Node[] };
type Bookmark = { title: string; items: Bookmark[] };

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const file = await getDocumentProxy(new Uint8Array(bytes));
  const info = (await file.getMetadata()).info as Record<string, string>;
  const structure: PdfElement[] = [];
  const fields: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const tree = (await page.getStructTree()) as Node | null;
    const words = await wordsByContent(page);
    if (tree) structure.push(elementOf(tree, words));
    for (const { subtype, alternativeText } of (await page.getAnnotations()) as Record<string, string>[])
      if (subtype === 'Widget') fields.push(alternativeText ?? '');
  }
  const mark = await file.getMarkInfo();
  const outline = titles(((await file.getOutline()) ?? []) as Bookmark[]);
  const pages = file.numPages;
  await file.cleanup();
  return {
    title: info['Title'] ?? '',
    language: info['Language'] ?? '',
    tagged: mark?.Marked === true,
    pages,
    outline,
    structure,
    fields,
  };
}

/** Every element of a role, in reading order. */
export const elementsOf = (elements: readonly PdfElement[], role: RegExp): PdfElement[] =>
  elements.flatMap((element) => [...(role.test(element.role) ? [element] : []), ...elementsOf(element.children, role)]);

const titles = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titles(items)]);

function elementOf(node: Node, words: ReadonlyMap<string, string>): PdfElement {
  const kids = (node.children ?? []).map((kid) =>
    kid.type === 'content' ? (words.get(kid.id ?? '') ?? '') : kid.role ? elementOf(kid, words) : '',
  );
  return {
    role: node.role ?? '',
    alt: node.alt,
    words: node.role === 'Lbl' ? '' : kids.map((kid) => (typeof kid === 'string' ? kid : kid.words)).join(' '),
    children: kids.filter((kid) => typeof kid !== 'string'),
  };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** The words of each piece of marked content; those of artifacts have no name, and are left out. */
async function wordsByContent(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return words;
}
