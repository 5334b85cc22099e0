import type { CalendarDay } from '../content-model/calendar-day.ts';
import { bodyOf, networks, settings, topics, byName, type LibraryEntry } from '../library/index.ts';
import { resourceKindNames, storyKindLists } from '../library/labels.ts';
import { itemsOf } from '../library/newsletter-items.ts';
import { feedHtml } from './feed-html.ts';
import type { AnnouncedCollection } from './feed-list.ts';

/** One item of a feed, in no format yet. */
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

/** A file that a feed offers with an item. */
export interface FeedFile {
  /** Its address in full. */
  url: string;
  /** Its true length. */
  bytes: number;
  mediaType: string;
  /** What it is, in words: "PDF, large print". */
  title: string;
}

/** An entry that feeds announce. */
export type AnnouncedEntry = { [Name in AnnouncedCollection]: LibraryEntry<Name> }[AnnouncedCollection];

/** An entry as an item of a feed. */
export async function feedItem(entry: AnnouncedEntry, site: URL): Promise<FeedItem> {
  const { feeds } = await settings();
  const { id, title, summary, published, updated } = entry.data;
  const { html } = await bodyOf(entry);
  const after = entry.collection === 'newsletters' ? await newsletterList(entry) : '';
  return {
    id: `tag:${feeds.authority},${feeds.since}:${entry.collection}/${id}`,
    title,
    address: entry.address,
    summary,
    html: feedHtml(html + after, new URL(entry.address, site)),
    published,
    updated,
    categories: await categoriesOf(entry),
    files: [],
  };
}

/** What an issue points to, as its page lists it. */
async function newsletterList(issue: LibraryEntry<'newsletters'>): Promise<string> {
  const items = await itemsOf(issue);
  const rows = items.map(
    ({ title, address, kind, why }) => `<li><a href="${address}">${escape(title)}</a> (${kind}). ${escape(why)}</li>`,
  );
  return rows.length > 0 ? `<h2>In this issue</h2><ul>${rows.join('')}</ul>` : '';
}

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const kinds = {
  stories: 'Stories',
  guides: 'Guides',
  newsletters: 'Newsletters',
  resources: 'Resources',
  events: 'Events',
} as const;

async function categoriesOf(entry: AnnouncedEntry): Promise<string[]> {
  const [topicNames, networkNames] = await Promise.all([byName(topics), byName(networks)]);
  const data = entry.data as { topics?: string[]; network?: string };
  return [
    kinds[entry.collection],
    ...(entry.collection === 'stories' ? [storyKindLists[entry.data.kind]] : []),
    ...(entry.collection === 'resources' ? [resourceKindNames[entry.data.kind]] : []),
    ...(data.topics ?? []).map((name) => topicNames.get(name)?.data.name ?? name),
    ...[data.network && networkNames.get(data.network)?.data.title].filter((name) => name !== undefined),
  ];
}
