import { unpack, type Archive } from './archive.ts';
import { endingOf, formats } from './formats.ts';
import { MOST_PAGES, opened } from './open-pdf.ts';
import { plainText } from './plain-text.ts';
import { readXml } from './xml-elements.ts';

/** Enough for a search to find a document by; the index grows with every word. */
const MOST_LETTERS = 100_000;

/**
 * The words of a file that ships as it is, for the search: those of its first two hundred pages at most. Pictures and
 * films have none.
 *
 * @param bytes of a file that the check has let through
 * @param name of the file
 * @throws where the file cannot be read
 */
export async function attachedText(bytes: Uint8Array, name: string): Promise<string> {
  const ending = endingOf(name);
  switch (formats.get(ending)?.family) {
    case 'pdf':
      return tidy(await textOfPdf(bytes));
    case 'office':
    case 'open-document':
      return tidy(textOfDocument(unpack(bytes)));
    case 'table':
    case 'text':
      return tidy(plainText(bytes));
    default:
      return '';
  }
}

/** One line, in plain letters: PDFs hold ligatures, and hyphens where lines end. */
const tidy = (text: string): string =>
  text
    .slice(0, MOST_LETTERS)
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    // eslint-disable-next-line no-control-regex -- letters that no page may hold
    .replace(/[\0-\x1f\x7f\s]+/g, ' ')
    .trim();

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  try {
    let text = '';
    for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES) && text.length < MOST_LETTERS; page += 1)
      text += `${await textOfPage(document, page)}\n`;
    return text;
  } finally {
    await document.destroy();
  }
}

/** The words of a page; none, where a small mistake in it keeps its words from being read. People can still see it. */
async function textOfPage(document: Awaited<ReturnType<typeof opened>>, page: number): Promise<string> {
  try {
    const { items } = await (await document.getPage(page)).getTextContent();
    return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  } catch {
    return '';
  }
}

/** The parts of documents that hold words, and the elements that words stand in and that end a run of them. */
const WORDS =
  /^(?:content\.xml|word\/(?:document|footnotes|endnotes)\.xml|ppt\/slides\/slide\d+\.xml|xl\/sharedStrings\.xml)$/;
const BREAKS = /^(?:p|h|br|tab|line-break|s|si)$/;
/** Changes that somebody took out again, and what fields are to do, are no words of the document. Nor are remarks. */
const NOT_WORDS = /^(?:delText|instrText)$/;
const REMARK = 'annotation';

function textOfDocument(archive: Archive): string {
  const parts = [...archive.keys()].filter((name) => WORDS.test(name));
  let text = '';
  let remarks = 0;
  for (const name of parts.sort(new Intl.Collator('en', { numeric: true }).compare)) {
    readXml(archive.get(name) ?? new Uint8Array(), {
      opens(element) {
        if (element === REMARK) remarks += 1;
        if (BREAKS.test(element)) text += '\n';
      },
      words(words, inside) {
        if (remarks === 0 && !NOT_WORDS.test(inside)) text += words;
      },
      ends(element) {
        if (element === REMARK) remarks -= 1;
      },
    });
    text += '\n';
  }
  return text;
}
