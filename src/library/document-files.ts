/**
 * STAND-IN, for development alone: the files that an entry is made into, with noise for bytes. The true module has the
 * same exports and takes the place of this one.
 */
import type { LibraryEntry } from './index.ts';

/** A file that a visitor may take away. */
export interface DownloadFile {
  address: string;
  fileName: string;
  format: string;
  edition?: string;
  bytes: number;
  pages?: number;
  fillable?: boolean;
  sha256?: string;
  description?: string;
}

/** The files of an entry: the PDF or PDFs first, then the Word file of a resource. */
export async function documentFiles(entry: LibraryEntry): Promise<DownloadFile[]> {
  const { name, address, collection, data } = entry;
  const kind = collection === 'resources' ? (data as LibraryEntry<'resources'>['data']).kind : undefined;
  const base = address.split('/').at(-2) ?? name;
  const pdf = (suffix: string, edition?: string): DownloadFile => ({
    address: `${address}${base}${suffix}.pdf`,
    fileName: `${base}${suffix}.pdf`,
    format: 'PDF',
    bytes: size(`${name}${suffix}.pdf`),
    pages: kind === 'poster' ? 1 : 1 + (name.length % 6),
    ...(edition ? { edition } : {}),
    ...(kind === 'form' ? { fillable: true } : {}),
  });
  return [
    pdf(''),
    ...(kind === 'poster'
      ? [pdf('-a3', 'A3'), pdf('-large-print', 'Large print'), pdf('-black-and-white', 'Black and white')]
      : []),
    ...(kind
      ? [{ address: `${address}${base}.docx`, fileName: `${base}.docx`, format: 'Word', bytes: size(`${name}.docx`) }]
      : []),
  ];
}

/** The bytes of a file of an entry. */
export async function documentBytes(entry: LibraryEntry, fileName: string): Promise<Uint8Array> {
  const file = (await documentFiles(entry)).find((each) => each.fileName === fileName);
  if (!file) throw new Error(`${entry.name} has no file ${fileName}.`);
  const bytes = new Uint8Array(file.bytes);
  let seed = 1;
  for (let i = 0; i < bytes.length; i += 1) bytes[i] = (seed = (seed * 1103515245 + 12345) % 2147483648) >> 16;
  return bytes;
}

const size = (name: string) => 24_000 + [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 17, 0);
