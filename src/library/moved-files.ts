/** The files of entries that have another name now: whoever kept the address of a PDF or a Word document still gets it. */
import { collections } from '../content-model/collections.ts';
import type { Redirect } from '../content-model/settings.ts';
import { documentEndings } from '../documents/document-endings.ts';
import { guides, newsletters, resources, stories, type EntryOf } from './index.ts';
import { once } from './once.ts';

type Renamed = EntryOf<'resources' | 'guides' | 'stories' | 'newsletters'>;

/**
 * Every address that a file had under a former name of its entry, with the one that it has now. Only hosts can lead on
 * from it: a page at the address of a PDF would be taken for a PDF.
 */
export const movedFiles = once(async (): Promise<Pick<Redirect, 'from' | 'to'>[]> => {
  const lists: Renamed[][] = await Promise.all([resources(), guides(), stories(), newsletters()]);
  return lists
    .flat()
    .flatMap(filesOf)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
});

function filesOf(entry: Renamed): Pick<Redirect, 'from' | 'to'>[] {
  const { collection, name, address, data } = entry;
  const endings = documentEndings(entry, collection === 'resources' ? data.kind : undefined);
  return (data.formerly ?? []).flatMap((old) =>
    endings.map((ending) => ({
      from: `${collections[collection].address(old)}${old}${ending}`,
      to: `${address}${name}${ending}`,
    })),
  );
}
