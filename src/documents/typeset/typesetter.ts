import { join } from 'node:path';
import type { NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { symbolPicture } from '../../brand/mark-picture.ts';
import type { Document } from '../document.ts';
import { compiler, TEMPLATES } from './compiler.ts';
import { paperDocument, type PaperOptions } from './paper.ts';
import { picturesOf } from './pictures-of.ts';
import { reasonOf } from './reason-of.ts';
import { TypesettingError } from './typesetting-error.ts';

/** A document as a file. */
export interface Typeset {
  bytes: Buffer;
  pages: number;
  /** How many places stand for the fields of a form. */
  fields: number;
}

/** How many documents a result of the compiler outlives that none of them asked for. */
const REMEMBERED = 2;

/**
 * Typesets a document as PDF/UA-1 (ISO 14289-1): tagged, with title, language, bookmarks and the letters that it needs.
 * The same document gives the same bytes.
 *
 * @param options the edition (none: A4 in colour), and whether places to write in stand for fields of a form
 * @param pictures gives the bytes of a picture by its path from the content root: PNG, JPEG, GIF, WebP or SVG
 * @throws TypesettingError where Typst cannot set it
 */
export async function typeset(
  document: Document,
  options: PaperOptions,
  pictures: (path: string) => Promise<Uint8Array>,
): Promise<Typeset> {
  const found = await Promise.all(
    picturesOf(document.blocks).map(async ({ path }) => [path, Buffer.from(await pictures(path))] as const),
  );
  const { fields, ...paper } = paperDocument(document, options);
  const typst = compiler();
  try {
    found.forEach(([, bytes], i) => typst.mapShadow(join(TEMPLATES, `picture-${i}`), bytes));
    const data = { ...paper, mark, pictures: Object.fromEntries(found.map(([path], i) => [path, `picture-${i}`])) };
    const compiled = typst.compile({
      mainFilePath: join(TEMPLATES, 'main.typ'),
      inputs: { document: JSON.stringify(data) },
    });
    if (!compiled.result) throw new Error(firstOf(compiled.takeDiagnostics()));
    return { bytes: typst.pdf(compiled.result, { pdfStandard: 'ua-1' }), pages: compiled.result.numOfPages, fields };
  } catch (error) {
    throw new TypesettingError(document.title, reasonOf(error));
  } finally {
    typst.resetShadow();
    typst.evictCache(REMEMBERED);
  }
}

const mark = { colour: symbolPicture('colour'), black: symbolPicture('black') };

/** The first thing that Typst found. */
const firstOf = (found: NodeError | null) =>
  (found?.shortDiagnostics as { message: string }[] | undefined)?.[0]?.message ?? 'Typst does not say why';
