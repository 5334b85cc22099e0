import type { CollectionName } from './collection-names.ts';
import type { EntryData } from './collections.ts';
import type { EntryFile } from './content-files.ts';
import type { Settings, Redirect } from './settings.ts';

/** An entry whose fields are right. Its text stays in its file until it is rendered. */
export interface Entry<Name extends CollectionName = CollectionName> extends EntryFile {
  collection: Name;
  data: EntryData<Name>;
  /** A fingerprint of the file, for caches. */
  digest: string;
}

/** Everything that a content tree holds and that is right. */
export interface Content {
  root: string;
  entries: { [Name in CollectionName]: Entry<Name>[] };
  settings: Settings | undefined;
  redirects: Redirect[];
  assets: Set<string>;
}
