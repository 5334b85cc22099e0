/** The pictures and files that lie beside an entry, by the names that the entry gives them. */
import { posix } from 'node:path';
import { contentRoot } from '../content-model/content-root.ts';
import { pathBeside } from '../content-model/path-beside.ts';
import type { ShownPicture } from '../markdown/component.ts';
import { fileAddress, shownPicture } from './assets.ts';
import type { LibraryEntry } from './shelf.ts';

/** The path of an entry's file in the content root. */
export const pathOf = ({ file }: Pick<LibraryEntry, 'file'>): string =>
  posix.relative(contentRoot(), posix.resolve(file));

/** A picture beside an entry. Undefined where there is none. */
export const pictureBeside = async (entry: LibraryEntry, src: string): Promise<ShownPicture | undefined> =>
  shownPicture(pathBeside(pathOf(entry), src) ?? '');

/** The address of a file beside an entry. Undefined where there is none. */
export const fileBeside = (entry: LibraryEntry, src: string): string | undefined =>
  fileAddress(pathBeside(pathOf(entry), src) ?? '');
