import type { CollectionName } from '../content-model/collection-names.ts';
import type { ContentTree } from './content-tree.ts';

/** A permanent name that no other entry of the collection has: the file name, with a number where that is taken. */
export function newId(tree: ContentTree, collection: CollectionName, name: string): string {
  const ids = new Set(tree.entries(collection).map(({ value }) => value['id']));
  let id = name;
  for (let number = 2; ids.has(id); number += 1) id = `${name}-${number}`;
  return id;
}
