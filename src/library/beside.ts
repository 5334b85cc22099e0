/** The pictures and files that lie beside an entry, by the names that the entry gives them. */
import { posix } from 'node:path';
import { contentRoot } from '../content-model/content-root.ts';
import { pathBeside } from '../content-model/path-beside.ts';
import type { ShownPicture } from '../markdown/component.ts';
import { fileAddress, pictureAt, shownPicture } from './assets.ts';
import type { LibraryEntry } from './shelf.ts';

/** The path of an entry's file in the content root. */
export const pathOf = ({ file }: Pick<LibraryEntry, 'file'>): string =>
  posix.relative(contentRoot(), posix.resolve(file));

/** A picture beside an entry. Undefined where there is none. */
export const pictureBeside = async (entry: LibraryEntry, src: string): Promise<ShownPicture | undefined> =>
  shownPicture(pathBeside(pathOf(entry), src) ?? '');

/** The file of a picture beside an entry, from the content root, and its size in pixels. Undefined where there is none. */
export async function pictureFileBeside(
  entry: LibraryEntry,
  src: string,
): Promise<{ path: string; width: number; height: number } | undefined> {
  const path = pathBeside(pathOf(entry), src) ?? '';
  const picture = await pictureAt(path);
  return picture && { path, width: picture.width, height: picture.height };
}

/** The address of a file beside an entry. Undefined where there is none. */
export const fileBeside = (entry: LibraryEntry, src: string): string | undefined =>
  fileAddress(pathBeside(pathOf(entry), src) ?? '');
