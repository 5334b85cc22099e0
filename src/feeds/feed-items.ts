import type { CalendarDay } from '../content-model/calendar-day.ts';
import {
  bodyOf,
  events,
  guides,
  networks,
  newsletters,
  resources,
  settings,
  stories,
  topics,
  byName,
  type LibraryEntry,
} from '../library/index.ts';
import { resourceKindNames, storyKindLists } from '../library/labels.ts';
import { itemsOf } from '../library/newsletter-items.ts';
import { feedHtml } from './feed-html.ts';

/** How many items a feed holds at most. */
export const MOST_ITEMS = 50;

/** One item of a feed, in no format yet. */
export interface FeedItem {
  /** Never changes, whatever becomes of the title, the file or the address of the site (RFC 4151). */
  id: string;
  title: string;
  address: string;
  summary: string;
  html: string;
  published: CalendarDay;
  updated: CalendarDay | undefined;
  categories: string[];
}

type Announced =
  | LibraryEntry<'stories'>
  | LibraryEntry<'guides'>
  | LibraryEntry<'newsletters'>
  | LibraryEntry<'resources'>
  | LibraryEntry<'events'>;

/** The newest entries of the whole site, with their whole texts. */
export async function feedItems(site: URL): Promise<FeedItem[]> {
  const lists: Announced[][] = await Promise.all([stories(), guides(), newsletters(), resources(), events()]);
  const newest = lists
    .flat()
    .sort((a, b) => b.data.published.localeCompare(a.data.published) || (a.address < b.address ? -1 : 1))
    .slice(0, MOST_ITEMS);
  return Promise.all(newest.map((entry) => feedItem(entry, site)));
}

async function feedItem(entry: Announced, site: URL): Promise<FeedItem> {
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

async function categoriesOf(entry: Announced): Promise<string[]> {
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
