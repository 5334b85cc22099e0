import type { EntryFile } from '../content-model/content-files.ts';
import { documentEndings } from './document-endings.ts';

/** Whether there is a PDF of an entry. */
export const becomesDocument = (entry: Pick<EntryFile, 'collection' | 'name'>): boolean =>
  documentEndings(entry).length > 0;
