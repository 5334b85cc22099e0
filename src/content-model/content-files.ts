/** Walks a content tree: which files belong to which collection, and which would be left out without a word. */
import { readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { collectionNames, type CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import { nearest } from './nearest.ts';
import { problem, startOf, type Problem } from './problem.ts';
import { suggestSlug } from './suggest-slug.ts';

/** A file that holds an entry. Paths are relative to the content root, with forward slashes. */
export interface EntryFile {
  collection: CollectionName;
  /** The entry's name, from its file or folder: part of its address. */
  name: string;
  path: string;
  format: 'md' | 'mdx' | 'yaml';
}

export interface ContentFiles {
  entries: EntryFile[];
  /** Every other file that an entry may use: pictures, films and files to download. */
  assets: Set<string>;
  problems: Problem[];
}

export const settingsFile = 'site.yaml';
export const redirectsFile = 'redirects.yaml';
/** What helps the search, and the queries with which it is tested: a tree may do without them. */
export const searchFile = 'search.yaml';
export const searchTestsFile = 'search-tests.yaml';
/** Words that no dictionary has, for the check of the spelling: one a line. */
export const wordsFile = 'words.txt';
/** The guide for editors: a folder of texts about the content, and no part of it. */
export const guideFolder = 'guides-for-editors';
/** The files that stand outside the folders of the collections. */
const AT_THE_TOP = new Set([settingsFile, redirectsFile, wordsFile, searchFile, searchTestsFile]);

/** Files that computers leave lying about, and notes to editors: no part of the content. */
const IGNORED = /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|\.gitignore|README\.md)$/;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ASSET = /\.(?:jpe?g|png|webp|avif|gif|svg|pdf|od[tps]|docx|pptx|xlsx|csv|txt|zip|mp4|webm|vtt)$/i;
/** The name of a file that an entry may use, where it is right. */
export const ASSET_NAME = /^\w[\w.-]*$/;
const NOTHING_ELSE = 'Move it away, or save it as .md (text) in the folder of a collection.';

/**
 * Finds the files of a content tree.
 *
 * @param root the folder that holds the collections
 */
export function contentFiles(root: string): ContentFiles {
  const found: ContentFiles = { entries: [], assets: new Set(), problems: [] };
  const top = list(root, '.', found);
  for (const item of top) {
    if (IGNORED.test(item.name) || refuseOddFile(item, item.name, found) || AT_THE_TOP.has(item.name)) continue;
    if (item.isDirectory()) {
      if (item.name !== guideFolder && !(collectionNames as readonly string[]).includes(item.name)) {
        found.problems.push(
          problem('folder-unknown', startOf(item.name), {
            folder: item.name,
            nearest: nearest(item.name, collectionNames),
          }),
        );
      }
    } else {
      found.problems.push(problem('file-type', startOf(item.name), { expected: NOTHING_ELSE }));
    }
  }
  for (const file of [settingsFile, redirectsFile]) {
    if (!top.some((item) => item.name === file)) {
      const purpose =
        file === settingsFile
          ? 'the names and addresses of the site'
          : 'the list of moved addresses (it may hold just [])';
      found.problems.push(problem('file-missing', startOf(file), { purpose }));
    }
  }
  for (const collection of collectionNames) {
    const folder = top.find((item) => item.name === collection);
    // A link in the place of a folder has been reported, and is not followed.
    if (!folder || folder.isDirectory()) readCollection(root, collection, found);
  }
  return found;
}

function readCollection(root: string, collection: CollectionName, found: ContentFiles): void {
  const items = list(join(root, collection), collection, found);
  const before = found.entries.length + found.problems.length;
  for (const item of items) {
    const path = `${collection}/${item.name}`;
    if (IGNORED.test(item.name) || refuseOddFile(item, path, found)) continue;
    if (item.isDirectory()) readEntryFolder(root, collection, item.name, found);
    else addFile(collection, path, undefined, found);
  }
  const deliberately = items.some((item) => item.name === '.gitkeep');
  if (found.entries.length + found.problems.length === before && !deliberately) {
    found.problems.push(problem('folder-missing', startOf(collection), { folder: collection }));
  }
}

/** A folder that holds one entry, `index.md`, and what lies beside it. */
function readEntryFolder(root: string, collection: CollectionName, folder: string, found: ContentFiles): void {
  const path = `${collection}/${folder}`;
  const name = SLUG.test(folder) ? folder : suggestSlug(folder);
  if (name !== folder) found.problems.push(problem('file-name', startOf(path), { suggestion: name }));
  const items = list(join(root, path), path, found);
  let entries = 0;
  for (const item of items) {
    const inner = `${path}/${item.name}`;
    if (IGNORED.test(item.name) || refuseOddFile(item, inner, found)) continue;
    if (item.isDirectory())
      found.problems.push(
        problem('file-type', startOf(inner), {
          expected: 'Folders go one deep: put these files into the folder above.',
        }),
      );
    else if (addFile(collection, inner, name, found)) entries += 1;
  }
  if (entries === 0) {
    const extension = collections[collection].format === 'yaml' ? 'yaml' : 'md';
    found.problems.push(
      problem('file-missing', startOf(`${path}/index.${extension}`), {
        purpose: `the ${collections[collection].one} of this folder`,
      }),
    );
  }
}

/** Adds a file to the entries or the assets; answers whether it is an entry, or was meant to be one. */
function addFile(collection: CollectionName, path: string, folder: string | undefined, found: ContentFiles): boolean {
  const extension = extname(path);
  const stem = basename(path, extension);
  const wanted = collections[collection].format === 'yaml' ? ['.yaml'] : ['.md', '.mdx'];
  if (wanted.includes(extension)) {
    const name = folder ?? stem;
    if (folder !== undefined && stem !== 'index') {
      found.problems.push(
        problem('file-type', startOf(path), {
          expected: `Name the text of a folder index${extension}, or put it outside the folder.`,
        }),
      );
      return true;
    }
    const right = SLUG.test(name) ? name : suggestSlug(name);
    if (right !== name)
      found.problems.push(problem('file-name', startOf(path), { suggestion: `${right}${extension}` }));
    found.entries.push({ collection, name: right, path, format: extension.slice(1) as EntryFile['format'] });
    return true;
  }
  if (ASSET.test(path)) {
    found.assets.add(path);
    if (!ASSET_NAME.test(basename(path)))
      found.problems.push(
        problem('file-name', startOf(path), { suggestion: `${suggestSlug(stem)}${extension.toLowerCase()}` }),
      );
    return false;
  }
  const expected = `Rename it so that it ends in ${wanted[0]}${wanted[1] ? ` (or ${wanted[1]})` : ''}, or move it away.`;
  found.problems.push(problem('file-type', startOf(path), { expected }));
  return true;
}

/** Notes links and folders that look like files; answers whether the item is to be passed over. */
function refuseOddFile(item: Dirent, path: string, found: ContentFiles): boolean {
  if (item.isSymbolicLink()) {
    found.problems.push(problem('file-link', startOf(path), {}));
    return true;
  }
  if (item.isDirectory() && /\.(?:mdx?|ya?ml)$/i.test(item.name)) {
    found.problems.push(
      problem('file-type', startOf(path), {
        expected: 'This is a folder with the name of a file. Rename it, without the ending.',
      }),
    );
    return true;
  }
  if (!item.isDirectory() && !item.isFile()) {
    found.problems.push(problem('file-unreadable', startOf(path), { reason: 'it is not a plain file' }));
    return true;
  }
  return false;
}

/** What a folder holds, in the order of the names' code points; nothing, where there is no such folder. */
function list(folder: string, path: string, found: ContentFiles): Dirent[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason';
    found.problems.push(problem('file-unreadable', startOf(path), { reason }));
    return [];
  }
}
