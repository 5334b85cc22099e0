import type { CalendarDay } from '../content-model/calendar-day.ts';
import { picturesOf } from '../documents/pictures-of.ts';
import { withWholeAddresses } from '../documents/whole-addresses.ts';
import { plainPicture } from '../library/assets.ts';
import { byName, networks, settings, topics, type EntryOf } from '../library/index.ts';
import { eventTitle, resourceKindNames, storyKindLists } from '../library/labels.ts';
import type { AnnouncedCollection } from './feed-addresses.ts';
import { collectionFeeds } from './feed-list.ts';
import { htmlOf } from './html-of.ts';
import type { HostedPictures } from '../documents/hosted-pictures.ts';
import { itemBlocks } from './item-blocks.ts';
import { itemFiles, type FeedFile } from './item-files.ts';

/** One item of a feed, in no format yet: its texts are as they were written, and its HTML is whole. */
export interface FeedItem {
  /** Never changes, whatever becomes of the title, the file or the address of the site (RFC 4151). */
  id: string;
  title: string;
  /** The address of its page, from the front page. */
  address: string;
  summary: string;
  /** What a reader of the page sees, as plain markup with whole addresses. */
  html: string;
  published: CalendarDay;
  updated: CalendarDay | undefined;
  categories: string[];
  /** The files that go with it, the one that is most asked for first. */
  files: FeedFile[];
}

/** An entry that feeds announce. */
export type AnnouncedEntry = EntryOf<AnnouncedCollection>;

/** An entry as an item of a feed. */
export async function feedItem(entry: AnnouncedEntry, site: URL): Promise<FeedItem> {
  const { feeds } = await settings();
  const { id, title, summary, published, updated } = entry.data;
  const blocks = withWholeAddresses(await itemBlocks(entry, updated), new URL(entry.address, site));
  return {
    id: `tag:${feeds.authority},${feeds.since}:${entry.collection}/${id}`,
    title: entry.collection === 'events' ? eventTitle(entry.data) : title,
    address: entry.address,
    summary,
    html: htmlOf(blocks, await picturesIn(blocks, site)),
    published,
    updated,
    categories: await categoriesOf(entry),
    files: await itemFiles(entry, site),
  };
}

async function picturesIn(blocks: Parameters<typeof picturesOf>[0], site: URL): Promise<HostedPictures> {
  const shown = await Promise.all(
    picturesOf(blocks).map(async ({ picture: { path } }) => [path, await plainPicture(path)] as const),
  );
  return new Map(
    shown.flatMap(([path, picture]) =>
      picture ? [[path, { ...picture, address: new URL(picture.src, site).href }] as const] : [],
    ),
  );
}

/** What it is, and what it is about, each once: a kind of story may be called as a topic is. */
async function categoriesOf(entry: AnnouncedEntry): Promise<string[]> {
  const [topicNames, networkNames] = await Promise.all([byName(topics), byName(networks)]);
  const data = entry.data as { topics?: string[]; network?: string };
  const names = [
    collectionFeeds[entry.collection][0],
    ...(entry.collection === 'stories' ? [storyKindLists[entry.data.kind]] : []),
    ...(entry.collection === 'resources' ? [resourceKindNames[entry.data.kind]] : []),
    ...(data.topics ?? []).map((name) => topicNames.get(name)?.data.name ?? name),
    ...[data.network && networkNames.get(data.network)?.data.title].filter((name) => name !== undefined),
  ];
  return [...new Set(names)];
}
