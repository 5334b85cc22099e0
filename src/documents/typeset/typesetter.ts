import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Document } from '../document.ts';
import { picturesOf } from '../pictures-of.ts';
import { compiler, reasonOf, TEMPLATES } from './compiler.ts';
import { paperDocument, type PaperOptions } from './paper.ts';
import { markRowHeaders } from './row-headers.ts';
import { TypesettingError } from './typesetting-error.ts';

/** A document as a file. */
export interface Typeset {
  bytes: Buffer;
  pages: number;
  /** How many places stand for the fields of a form. */
  fields: number;
}

/** For how many documents a result of the compiler is kept that none of them asked for. */
const KEPT = 2;

/**
 * Typesets a document as PDF/UA-1 (ISO 14289-1): tagged, with title, language, bookmarks and the letters that it needs.
 * The same document gives the same bytes.
 *
 * @param options the edition, and whether places to write in stand for fields of a form
 * @param pictures gives the bytes of a picture by its path from the content root: PNG, JPEG, GIF, WebP or SVG
 * @throws TypesettingError where Typst cannot set it, or a picture of it
 */
export async function typeset(
  document: Document,
  options: PaperOptions,
  pictures: (path: string) => Promise<Uint8Array>,
): Promise<Typeset> {
  const files = await readPictures(document, pictures);
  const { data, fields, tables } = paperDocument(document, options);
  const named = { ...data, pictures: Object.fromEntries(files.map(({ path, name }) => [path, name])) };
  const input = JSON.stringify(named).replaceAll(BYTE_ORDER_MARK, '');
  const typst = compiler();
  // From here to the end of the block nothing waits, so no other document comes between.
  try {
    for (const { name, bytes } of files) typst.mapShadow(join(TEMPLATES, name), bytes);
    const compiled = typst.compile({ mainFilePath: MAIN, inputs: { document: input } });
    if (!compiled.result) throw failure(document, files, reasonOf(compiled));
    const pdf = typst.pdf(compiled.result, { pdfStandard: 'ua-1' });
    return { bytes: markRowHeaders(withoutSuspects(pdf), tables), pages: compiled.result.numOfPages, fields };
  } catch (error) {
    throw error instanceof TypesettingError ? error : new TypesettingError(document.title, reasonOf(error));
  } finally {
    typst.resetShadow();
    typst.evictCache(KEPT);
    // What the compiler has made is let go of between two turns of the event loop, and not before.
    await setImmediate();
  }
}

const MAIN = join(TEMPLATES, 'main.typ');

/** Nobody sees it where it was pasted into a text, and PDF/UA-1 refuses it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Leaves out, in the same room, that nothing in the tags is doubtful: that is so where nothing is said (ISO 32000-1, table
 * 321), and Poppler's tools call every file with the entry faulty.
 */
function withoutSuspects(pdf: Buffer): Buffer {
  const entry = '/Suspects false';
  const at = pdf.indexOf(entry);
  return at < 0 ? pdf : pdf.fill(' ', at, at + entry.length);
}

interface PictureFile {
  path: string;
  /** What it is called among the templates. */
  name: string;
  bytes: Buffer;
  line: number | undefined;
}

async function readPictures(
  { title, blocks }: Document,
  pictures: (path: string) => Promise<Uint8Array>,
): Promise<PictureFile[]> {
  return Promise.all(
    picturesOf(blocks).map(async ({ picture: { path }, line }, i) => {
      try {
        return { path, name: `picture-${i}`, bytes: Buffer.from(await pictures(path)), line };
      } catch (error) {
        throw new TypesettingError(title, `the picture ${path} cannot be read (${reasonOf(error)})`, line);
      }
    }),
  );
}

/** What failed, and where: Typst does not say which picture, so each is set by itself. */
function failure({ title }: Document, files: readonly PictureFile[], reason: string): TypesettingError {
  for (const { path, name, line } of files) {
    const alone = compiler().compile({ mainFileContent: `#image("${name}")` });
    if (!alone.result)
      return new TypesettingError(title, `the picture ${path} cannot be shown (${reasonOf(alone)})`, line);
  }
  return new TypesettingError(title, reason);
}
