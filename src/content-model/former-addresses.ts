/** The addresses that an entry had under its former names, and where they lead now. */
import { listAddress } from './browse-lists.ts';
import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';

/**
 * What moved with an entry that was renamed: its page, and for a network the list of its stories. An entry that is a
 * place on a page moved nothing, for nobody can be sent on from a place.
 *
 * @param formerly its field of that name, which may hold anything
 * @example formerAddresses('topics', 'careers', ['work']) // [{ from: '/stories/topic/work/', to: '/stories/topic/careers/' }]
 */
export function formerAddresses(
  collection: CollectionName,
  name: string,
  formerly: unknown,
): { from: string; to: string }[] {
  const now = addressesUnder(collection, name);
  return (Array.isArray(formerly) ? formerly : [])
    .flatMap((old) => addressesUnder(collection, String(old)).map((from, i) => ({ from, to: now[i] ?? from })))
    .filter(({ from }) => !from.includes('#'));
}

const addressesUnder = (collection: CollectionName, name: string): string[] => [
  collections[collection].address(name),
  ...(collection === 'networks' ? [listAddress('stories', 'network', name)] : []),
];
