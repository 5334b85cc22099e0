/** Packs of guides and resources: each a ZIP with a page of contents, made of what may be seen on the day of the build. */
import { extname } from 'node:path';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { packAddress, packFolder, packNames, type PackName } from '../content-model/packs.ts';
import { repeatableZip } from '../documents/repeatable-zip.ts';
import { siteAddress } from '../hosting/site-address.ts';
import { printedDay } from '../library/dates.ts';
import { documentBytes, documentFiles } from '../library/document-files.ts';
import type { FileFacts } from '../library/file-words.ts';
import { guides, resources, settings, type LibraryEntry } from '../library/index.ts';
import { minutesToUse, packWords, resourceKindNames } from '../library/labels.ts';
import { once } from '../library/once.ts';
import { resourceFiles } from '../library/resource-files.ts';
import { contentsPage } from './contents-page.ts';
import { readableName } from './readable-name.ts';

/** A file in a pack. */
export interface PackedFile extends FileFacts {
  /** Its path from the contents page: `Resources/Learning event checklist.pdf`. */
  path: string;
  fileName: string;
  bytes: number;
  read: () => Promise<Uint8Array>;
}

/** A guide or a resource in a pack, with its files. */
export interface PackedEntry {
  title: string;
  summary: string;
  /** A few words each: "Checklist", "20 minutes to use", "Licence: CC BY 4.0". */
  facts: string[];
  files: PackedFile[];
}

/** A pack that has something in it. */
export interface Pack {
  name: PackName;
  title: string;
  sentence: string;
  address: string;
  /** How many files it holds beside its page of contents. */
  count: number;
  zip: Uint8Array;
}

/** The page that stands first in each pack. */
const CONTENTS = 'Contents.html';

/** The packs that something belongs in, in their order. The same content gives the same bytes. */
export const packs = once(async (): Promise<Pack[]> => {
  const [allGuides, allResources] = await Promise.all([guides(), resources()]);
  const found: Pack[] = [];
  for (const name of packNames) {
    const isIn = ({ data }: LibraryEntry<'guides'> | LibraryEntry<'resources'>) => data.packs?.includes(name) === true;
    const guideList = allGuides.filter(isIn);
    const resourceList = allResources.filter(isIn);
    if (guideList.length + resourceList.length > 0) found.push(await pack(name, guideList, resourceList));
  }
  return found;
});

async function pack(
  name: PackName,
  guideList: LibraryEntry<'guides'>[],
  resourceList: LibraryEntry<'resources'>[],
): Promise<Pack> {
  const { title, sentence } = packWords[name];
  const groups = [
    { title: 'Guides', entries: placed('Guides', await Promise.all(guideList.map(packedGuide))) },
    { title: 'Resources', entries: placed('Resources', await Promise.all(resourceList.map(packedResource))) },
  ].filter(({ entries }) => entries.length > 0);
  const files = groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.files));
  const folder = packFolder(name);
  const page = contentsPage({
    title,
    sentence,
    groups,
    publisher: (await settings()).name,
    address: new URL('/resources/', siteAddress()).href,
  });
  const packed: Record<string, Uint8Array> = { [`${folder}/${CONTENTS}`]: new TextEncoder().encode(page) };
  for (const { path, read } of files) packed[`${folder}/${path}`] = await read();
  return {
    name,
    title,
    sentence,
    address: packAddress(name),
    count: files.length,
    zip: repeatableZip(packed, lastChange([...guideList, ...resourceList])),
  };
}

/** An entry before its files have their names in the pack. */
interface Unplaced extends Omit<PackedEntry, 'files'> {
  files: (Omit<PackedFile, 'path'> & { title: string })[];
}

async function packedGuide(guide: LibraryEntry<'guides'>): Promise<Unplaced> {
  const { title, summary, reviewed } = guide.data;
  const files = (await documentFiles(guide)).map((file) => ({
    ...file,
    title,
    read: () => documentBytes(guide, file.fileName),
  }));
  return { title, summary, facts: [`Checked ${printedDay(reviewed)}`], files };
}

async function packedResource(resource: LibraryEntry<'resources'>): Promise<Unplaced> {
  const { title, summary, kind, minutes, version, licence } = resource.data;
  return {
    title,
    summary,
    facts: [resourceKindNames[kind], minutesToUse(minutes), `Version ${version}`, `Licence: ${licence}`],
    files: await resourceFiles(resource),
  };
}

/** Gives each file its path, one after another, so that two of one title have the same names each time. */
function placed(folder: string, entries: readonly Unplaced[]): PackedEntry[] {
  const taken = new Set<string>();
  return entries.map((entry) => ({
    ...entry,
    files: entry.files.map((file) => {
      const words = file.edition ? `${file.title} (${file.edition})` : file.title;
      return { ...file, path: `${folder}/${readableName(words, extname(file.fileName), taken)}` };
    }),
  }));
}

const lastChange = (entries: readonly { data: { published: CalendarDay; updated?: CalendarDay | undefined } }[]) =>
  entries.map(({ data }) => data.updated ?? data.published).reduce((a, b) => (a > b ? a : b));
