/**
 * Everything that the content store holds, shown or not. For this folder alone: whoever asks from outside asks the
 * library, which hands out only what may be seen today. (ESLint refuses other imports.)
 */
import { getCollection } from 'astro:content';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { CollectionName } from '../content-model/collection-names.ts';
import { collections, type EntryData } from '../content-model/collections.ts';
import { today } from './today.ts';

/** An entry as the library hands it out. */
export interface LibraryEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  name: string;
  /** The address of its page, or of its place on a page. */
  address: string;
  data: EntryData<Name>;
  /** Its file, from the project's folder. */
  file: string;
}

/** An entry of one of some collections: which one tells what it holds. */
export type EntryOf<Names extends CollectionName> = { [Name in Names]: LibraryEntry<Name> }[Names];

const shelves = new Map<CollectionName, Promise<LibraryEntry[]>>();

/** All entries of a collection, by name. Read once a build. */
export function shelf<Name extends CollectionName>(collection: Name): Promise<LibraryEntry<Name>[]> {
  let entries = shelves.get(collection);
  if (!entries || import.meta.env.DEV) shelves.set(collection, (entries = read(collection) as Promise<LibraryEntry[]>));
  return entries as unknown as Promise<LibraryEntry<Name>[]>;
}

async function read<Name extends CollectionName>(collection: Name): Promise<LibraryEntry<Name>[]> {
  const entries = await getCollection(collection);
  return entries
    .map((entry) => ({
      collection,
      name: entry.id,
      address: collections[collection].address(entry.id),
      data: asOfToday(entry.data as EntryData<Name>),
      file: (entry as { filePath?: string }).filePath ?? '',
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An entry without a change that is dated ahead: nobody believes that something changed tomorrow. */
function asOfToday<Data extends object>(data: Data): Data {
  const { updated } = data as { updated?: CalendarDay };
  return updated !== undefined && updated > today() ? { ...data, updated: undefined } : data;
}
