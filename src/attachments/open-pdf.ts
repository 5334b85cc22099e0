import { getDocumentProxy } from 'unpdf';
import { Refused } from './finding.ts';

/** The pages that are looked at: what is longer is looked at no further. */
export const MOST_PAGES = 200;

/** What a program that shows PDFs finds in one. */
export interface OpenedPdf {
  pages: number;
  author: string;
  /** Whether it says which of its words are headings, lists and tables: a screen reader needs that. */
  isTagged: boolean;
}

/**
 * Opens a PDF as a reader of PDFs does.
 *
 * @throws Refused where it is locked, cannot be opened, or would run or unpack something as it opens
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenedPdf> {
  const document = await opened(bytes);
  try {
    if (document.numPages < 1) throw new Refused('attachment-broken', 'it has no pages, by its own account');
    await turnPages(document);
    const [{ info }, marks, scripts, inside] = await Promise.all([
      document.getMetadata(),
      document.getMarkInfo(),
      document.getJSActions(),
      document.getAttachments(),
    ]);
    const told = info as { Author?: unknown; EncryptFilterName?: unknown; IsXFAPresent?: unknown };
    if (told.EncryptFilterName)
      throw new Refused('attachment-locked', 'it forbids something, such as to copy its words');
    if (scripts) throw new Refused('attachment-program', 'JavaScript');
    if (told.IsXFAPresent)
      throw new Refused('attachment-program', 'an XFA form, which is a program and which most readers cannot open');
    if (inside && Object.keys(inside as object).length > 0) throw new Refused('attachment-inside', 'an embedded file');
    return {
      pages: document.numPages,
      author: typeof told.Author === 'string' ? told.Author : '',
      isTagged: (marks as { Marked?: boolean } | null)?.Marked === true,
    };
  } finally {
    await document.destroy();
  }
}

/** Turns to each page: where one is damaged, a reader would see a blank sheet or none. */
async function turnPages(document: Awaited<ReturnType<typeof opened>>): Promise<void> {
  for (let page = 1; page <= Math.min(document.numPages, MOST_PAGES); page += 1) {
    try {
      (await document.getPage(page)).cleanup();
    } catch {
      throw new Refused('attachment-broken', `its page ${page} is damaged`);
    }
  }
}

/** The document, as pdf.js has it. Whoever asks for it destroys it. */
export async function opened(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // pdf.js keeps the bytes that it is given for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    if ((error as Error).name === 'PasswordException') throw new Refused('attachment-locked', 'it asks for a password');
    throw new Refused('attachment-broken', 'no program that shows PDFs can open it');
  }
}
