/** The files that ship with an entry as they are. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { contentRoot } from '../content-model/content-root.ts';
import { pathBeside } from '../content-model/path-beside.ts';
import { fileAddress, pictureAt } from './assets.ts';
import { pathOf } from './beside.ts';
import type { LibraryEntry } from './shelf.ts';

/** A file that a visitor may take away as somebody attached it, with what is known of it. */
export interface AttachedFile {
  address: string;
  /** What it is to be called where the visitor keeps it. */
  fileName: string;
  /** What it is, in a word: "PDF", "Word", "Picture". */
  format: string;
  title: string;
  description: string;
  bytes: number;
  /** Pages, or slides of a talk, where the file says how many. */
  pages?: number;
  /** The size of a picture, in pixels. */
  width?: number;
  height?: number;
  /** A fingerprint of the file, in hexadecimal figures. */
  sha256: string;
}

/**
 * The files that are attached to a resource, in its order, each with what is known of it.
 *
 * @throws where a file is not there or is not what the check lets through
 */
export async function attachedFiles(entry: LibraryEntry<'resources'>): Promise<AttachedFile[]> {
  const files = entry.data.files ?? [];
  if (files.length === 0) return [];
  // What looks into files weighs much, and few entries have any.
  const { factsOf } = await import('../attachments/facts.ts');
  return Promise.all(
    files.map(async ({ src, title, description }) => {
      const path = pathBeside(pathOf(entry), src) ?? '';
      const address = fileAddress(path) ?? (await pictureAt(path))?.src;
      if (!address) throw new Error(`${pathOf(entry)}: the file ${src} has no address.`);
      const fileName = posix.basename(path);
      const facts = await factsOf(await readFile(join(contentRoot(), path)), fileName);
      return { address, fileName, title, description, ...facts };
    }),
  );
}

/** The bytes of one of those files. */
export async function attachedBytes(entry: LibraryEntry<'resources'>, fileName: string): Promise<Uint8Array> {
  const file = entry.data.files?.find(({ src }) => posix.basename(src) === fileName);
  if (!file) throw new Error(`${pathOf(entry)} has no file ${fileName}.`);
  return readFile(join(contentRoot(), pathBeside(pathOf(entry), file.src) ?? ''));
}
