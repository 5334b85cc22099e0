import { lstatSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collections } from '../content-model/collections.ts';
import type { Kind } from './kinds.ts';

/**
 * Where the file of a new entry goes, from the content root.
 *
 * @example pathOf(story, 'bees') // 'stories/bees/index.md'
 */
export function pathOf({ collection, folder }: Pick<Kind, 'collection' | 'folder'>, name: string): string {
  const ending = collections[collection].format === 'yaml' ? 'yaml' : 'md';
  return folder ? `${collection}/${name}/index.${ending}` : `${collection}/${name}.${ending}`;
}

/**
 * Writes a new file, with the folders that it needs. Nothing that is there is ever written over.
 *
 * @param root the folder of the content
 * @param path the file, from there
 * @returns takes the file back, and the folders that were made for it
 * @throws where there is such a file, or where the folder of the collection leads elsewhere
 */
export function placeEntry(root: string, path: string, text: string): () => void {
  const folders = [dirname(dirname(path)), dirname(path)].filter((folder) => folder !== '.');
  const made: string[] = [];
  const takeBack = () => {
    for (const folder of made.reverse()) rmdirSync(join(root, folder));
  };
  for (const folder of folders) {
    const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (found && !found.isDirectory()) {
      takeBack();
      throw new Error(`${folder} is not a plain folder, so nothing can be written there.`);
    }
    if (found) continue;
    mkdirSync(join(root, folder));
    made.push(folder);
  }
  try {
    writeFileSync(join(root, path), text, { flag: 'wx' });
  } catch (error) {
    takeBack();
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(`There is a file ${path} already. Nothing was written.`, { cause: error });
  }
  return () => {
    rmSync(join(root, path));
    takeBack();
  };
}
