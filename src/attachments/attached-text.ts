import { unpack, type Archive } from './archive.ts';
import { endingOf, formats } from './formats.ts';
import { opened } from './open-pdf.ts';
import { plainText } from './plain-text.ts';
import { elements } from './xml-elements.ts';

/** Enough for a search to find a document by; the index grows with every word. */
const MOST = { pages: 200, letters: 100_000 };

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
    .slice(0, MOST.letters)
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    // eslint-disable-next-line no-control-regex -- letters that no page may hold
    .replace(/[\0-\x1f\x7f\s]+/g, ' ')
    .trim();

async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const document = await opened(bytes);
  try {
    let text = '';
    for (let page = 1; page <= Math.min(document.numPages, MOST.pages) && text.length < MOST.letters; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      for (const item of items) if ('str' in item) text += item.hasEOL ? `${item.str}\n` : item.str;
      text += '\n';
    }
    return text;
  } finally {
    await document.destroy();
  }
}

/** The parts of documents that hold words, and the elements that words stand in and that end a run of them. */
const WORDS =
  /^(?:content\.xml|word\/(?:document|footnotes|endnotes)\.xml|ppt\/slides\/slide\d+\.xml|xl\/sharedStrings\.xml)$/;
const BREAKS = /^(?:w:(?:p|tab|br)|a:(?:p|br)|si|text:(?:p|h|tab|line-break|s))$/;
/** Changes that somebody took out again, and what fields ask for, are no words of the document. */
const NOT_WORDS = /^(?:w:(?:delText|instrText)|office:annotation|dc:creator|dc:date)$/;

function textOfDocument(archive: Archive): string {
  const parts = [...archive.keys()].filter((name) => WORDS.test(name));
  let text = '';
  for (const name of parts.sort(new Intl.Collator('en', { numeric: true }).compare)) {
    let inside = '';
    elements(
      archive.get(name) ?? new Uint8Array(),
      (element) => {
        inside = element;
        if (BREAKS.test(element)) text += '\n';
      },
      (words) => {
        if (!NOT_WORDS.test(inside)) text += words;
      },
    );
    text += '\n';
  }
  return text;
}
