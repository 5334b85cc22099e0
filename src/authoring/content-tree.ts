import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import { contentFiles, redirectsFile } from '../content-model/content-files.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import { pageAddresses } from '../content-model/pages.ts';
import { suggestSlug } from '../content-model/suggest-slug.ts';
import { renderBody } from '../markdown/render-body.ts';

/** An entry that is there already, right or wrong. */
export interface ExistingEntry {
  name: string;
  /** Its file, from the content root. */
  path: string;
  /** What it is called, for lists. */
  label: string;
  value: Record<string, unknown>;
}

/** What a new entry must fit in with. */
export interface ContentTree {
  root: string;
  entries: (collection: CollectionName) => readonly ExistingEntry[];
  /** Why an entry of a collection cannot have a name, in a sentence; undefined where it can. */
  nameFault: (collection: CollectionName, name: string) => string | undefined;
}

/**
 * Opens a content tree to add to it. Files are read when they are asked for, and once.
 *
 * @param root the folder of the content
 */
export function openTree(root: string): ContentTree {
  const files = once(() => contentFiles(root).entries);
  const read = new Map<CollectionName, readonly ExistingEntry[]>();
  const entries = (collection: CollectionName) => {
    let found = read.get(collection);
    if (!found) {
      found = files()
        .filter((file) => file.collection === collection)
        .map((file) => {
          const value = (readEntryFile(root, file).fields?.value ?? {}) as Record<string, unknown>;
          return { name: file.name, path: file.path, label: labelOf(value, file.name), value };
        });
      read.set(collection, found);
    }
    return found;
  };
  const moved = once(() => oldAddresses(root));
  const nameFault = (collection: CollectionName, name: string) => {
    const { one, address } = collections[collection];
    if (name !== suggestSlug(name))
      return `A file name has lower-case letters, figures and hyphens only, such as "${suggestSlug(name)}".`;
    const taken = entries(collection).find((entry) => entry.name === name);
    if (taken) return `Another ${one} has that name: ${taken.path}. Choose another.`;
    const former = entries(collection).find(({ value }) => list(value['formerly']).includes(name));
    if (former) return `${former.path} had that name once, and its old address still works. Choose another name.`;
    const [page = '', place] = address(name).split('#');
    if (moved().has(page.replace(/\/$/, '')))
      return `${redirectsFile} sends ${page} on to another page. Choose another name.`;
    if (place !== undefined && headings(root, page).has(place))
      return `The page ${page} has a heading with that name. Choose another name.`;
    return undefined;
  };
  return { root, entries, nameFault };
}

/** The name by which people know an entry, whatever its collection calls it. */
function labelOf(value: Record<string, unknown>, name: string): string {
  const { title, name: called, term, value: figure, unit } = value;
  const known = title ?? called ?? term ?? (figure && unit ? `${String(figure)} ${String(unit)}` : undefined);
  return typeof known === 'string' ? known : name;
}

/** The addresses that are sent on, without their last slash. */
function oldAddresses(root: string): Set<string> {
  const { fields } = isFile(join(root, redirectsFile))
    ? readEntryFile(root, { path: redirectsFile, format: 'yaml' })
    : { fields: undefined };
  const items = list(fields?.value) as ({ from?: unknown } | null)[];
  return new Set(items.map((item) => String(item?.from ?? '').replace(/\/$/, '')));
}

/** The places on a page of its own words. */
function headings(root: string, address: string): Set<string> {
  const page = Object.entries(pageAddresses).find(([, at]) => at === address)?.[0];
  const path = `pages/${page}.md`;
  if (!page || !isFile(join(root, path))) return new Set();
  const { body } = readEntryFile(root, { path, format: 'md' });
  const nothing = { evidence: () => undefined, resource: () => undefined };
  if (!body) return new Set();
  return new Set(
    renderBody(body, { ...nothing, picture: () => undefined, file: () => undefined }).headings.map(({ id }) => id),
  );
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

const isFile = (path: string) => {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && readFileSync(path).length > 0;
};

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
