import { mediaType } from '../hosting/file-answer.ts';
import { documentFiles } from '../library/document-files.ts';
import { fileForm } from '../library/file-words.ts';
import { resourceFiles } from '../library/resource-files.ts';
import type { AnnouncedEntry } from './feed-item.ts';

/** A file that a feed offers with an item. */
export interface FeedFile {
  /** Its address in full. */
  url: string;
  /** Its true length. */
  bytes: number;
  mediaType: string;
  /** What its page calls it: "Event checklist (PDF, large print)". No two files of an item are called the same. */
  title: string;
}

/**
 * The files that a feed offers with an entry, the one that is most asked for first: all of a resource, and the PDF of an
 * issue. The PDFs of stories and guides are linked in their texts alone: they hold no more than the item does, and to
 * tell their lengths, a feed of many thousands would wait for all of them.
 */
export async function itemFiles(entry: AnnouncedEntry, site: URL): Promise<FeedFile[]> {
  return (await filesOf(entry)).map(({ title, ...file }) => ({
    url: new URL(file.address, site).href,
    bytes: file.bytes,
    mediaType: mediaType(file.fileName) ?? 'application/octet-stream',
    title: `${title} (${fileForm(file)})`,
  }));
}

async function filesOf(entry: AnnouncedEntry) {
  if (entry.collection === 'resources') return resourceFiles(entry);
  if (entry.collection !== 'newsletters') return [];
  return (await documentFiles(entry)).map((file) => ({ ...file, title: entry.data.title }));
}
