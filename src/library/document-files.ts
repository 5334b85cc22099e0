/** The files that an entry is offered as: PDF, and for resources Word as well. */
import { join } from 'node:path';
import { symbolPicture } from '../brand/mark-picture.ts';
import { rasterise } from '../brand/rasterise.ts';
import { contentRoot } from '../content-model/content-root.ts';
import { ContentProblems } from '../content-model/gathering-loader.ts';
import { problem } from '../content-model/problem.ts';
import type { Document } from '../documents/document.ts';
import { documentEndings, type DocumentEnding } from '../documents/document-endings.ts';
import { addFields } from '../documents/fields/add-fields.ts';
import { packObjects } from '../documents/fields/pack-objects.ts';
import { PdfObjects } from '../documents/fields/pdf-objects.ts';
import { kept, type Kept } from '../documents/kept.ts';
import { paperPicture } from '../documents/paper-picture.ts';
import type { PaperOptions } from '../documents/typeset/paper.ts';
import { typeset } from '../documents/typeset/typesetter.ts';
import { TypesettingError } from '../documents/typeset/typesetting-error.ts';
import { wordDocument } from '../documents/word/word-document.ts';
import { pathOf } from './beside.ts';
import { documentOf, type DocumentEntry } from './document-of.ts';
import { once } from './once.ts';

/** A file that a visitor may take away. */
export interface DownloadFile {
  address: string;
  fileName: string;
  /** The format as people call it: PDF, Word. */
  format: string;
  /** What sets it apart from other files of the same format: A3, large print. */
  edition?: string | undefined;
  bytes: number;
  pages?: number | undefined;
  /** Whether it has fields to type into. */
  fillable?: boolean | undefined;
}

type Edition = NonNullable<PaperOptions['edition']>;
type Facts = Pick<DownloadFile, 'bytes' | 'pages' | 'fillable'>;

/** A file to be made: what it is, and how it is made. */
interface Form extends Pick<DownloadFile, 'format' | 'edition'> {
  make: (document: Document) => Promise<{ facts: Facts; bytes: Uint8Array }>;
}

const pdf = (edition?: Edition, name?: string): Form => ({
  format: 'PDF',
  edition: name,
  async make(document) {
    const { bytes: plain, pages, fields } = await typeset(document, { edition }, pictureFile);
    const bytes = fields > 0 ? addFields(plain) : packObjects(PdfObjects.read(plain));
    return { facts: { bytes: bytes.length, pages, fillable: fields > 0 }, bytes };
  },
});

const word: Form = {
  format: 'Word',
  async make(document) {
    const bytes = await wordDocument(document, await symbol(), pictureFile);
    return { facts: { bytes: bytes.length }, bytes };
  },
};

const forms: Record<DocumentEnding, Form> = {
  '.pdf': pdf(),
  '-a3.pdf': pdf('a3', 'A3'),
  '-large-print.pdf': pdf('large-print', 'large print'),
  '-black-and-white.pdf': pdf('black-and-white', 'black and white'),
  '.docx': word,
};

/** The files that an entry is offered as, those that are most asked for first. */
export async function documentFiles(entry: DocumentEntry): Promise<DownloadFile[]> {
  const document = await documentOf(entry);
  return Promise.all(
    endingsOf(entry).map(async (ending, _i, all) => {
      const fileName = `${entry.name}${ending}`;
      const { format, edition } = forms[ending];
      const { facts } = await made(entry, document, ending);
      // Where there are others, the usual edition needs a name too.
      const named = edition ?? (ending === '.pdf' && all.length > 2 ? 'A4' : undefined);
      return { address: `${entry.address}${fileName}`, fileName, format, edition: named, ...facts };
    }),
  );
}

/** The names of those files. They are known before the files are made. */
export const documentFileNames = (entry: DocumentEntry): string[] =>
  endingsOf(entry).map((ending) => `${entry.name}${ending}`);

/** The bytes of one of those files. */
export async function documentBytes(entry: DocumentEntry, fileName: string): Promise<Uint8Array> {
  const ending = endingsOf(entry).find((each) => fileName === `${entry.name}${each}`);
  if (!ending) throw new Error(`${entry.address} has no file ${fileName}.`);
  return (await made(entry, await documentOf(entry), ending)).bytes();
}

const endingsOf = (entry: DocumentEntry) =>
  documentEndings(entry, entry.collection === 'resources' ? entry.data.kind : undefined);

/** A file, made once however often it is asked for. */
async function made(entry: DocumentEntry, document: Document, ending: DocumentEnding): Promise<Kept<Facts>> {
  try {
    return await kept(JSON.stringify([ending, document]), () => forms[ending].make(document));
  } catch (error) {
    // The check has found what it can foresee; what Typst alone finds is told in the same way.
    const { reason, line = 1 } =
      error instanceof TypesettingError ? error : { reason: (error as Error).message, line: undefined };
    const place = { file: pathOf(entry), line, column: 1 };
    throw new ContentProblems([problem('text-render', place, { reason: `as a document: ${reason}` })], contentRoot());
  }
}

/** The mark, as wide as a letterhead needs it in print. */
const symbol = once(() => rasterise(symbolPicture('colour'), 512));

const pictureFile = (path: string) => paperPicture(join(contentRoot(), path));
