import type { EntryFile } from '../content-model/content-files.ts';

/** The collections of which each entry with a text has its PDF. */
const COLLECTIONS: readonly string[] = ['guides', 'stories', 'newsletters', 'resources'];

/** Whether there is a PDF of an entry. */
export const becomesDocument = ({ collection, name }: Pick<EntryFile, 'collection' | 'name'>): boolean =>
  COLLECTIONS.includes(collection) || (collection === 'pages' && name === 'interim-report');
