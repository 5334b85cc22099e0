/** Where the feeds are, by what they carry. Hosts and the check need the addresses too, and know no content. */
import type { CollectionName } from '../content-model/collection-names.ts';

/** The collections whose entries feeds announce. */
export const announced = [
  'stories',
  'guides',
  'resources',
  'newsletters',
  'events',
] as const satisfies readonly CollectionName[];
export type AnnouncedCollection = (typeof announced)[number];

/** What a feed carries: everything new, one sort of thing, or what belongs to a network or a topic. */
export type FeedScope =
  { of: 'all' } | { of: AnnouncedCollection } | { of: 'network'; name: string } | { of: 'topic'; name: string };

/** The scopes of the feeds that every site has. */
export const mainScopes: readonly FeedScope[] = [{ of: 'all' }, ...announced.map((of) => ({ of }))];

/** The list of all feeds, which feed readers take in whole (OPML 2.0). */
export const OPML = '/feeds.opml';
/** How a feed looks where its address is opened in a browser. */
export const STYLE = '/feeds.css';
/** The picture beside the title of a feed: at most 144 pixels wide by RSS 2.0. */
export const FEED_PICTURE = { address: '/feed-icon.png', side: 144 };

/**
 * What hosts serve RSS as. Browsers show the source of `application/rss+xml`, or save it as a file, and apply no style;
 * feed readers and the W3C's validator take either. What announces a feed calls it `application/rss+xml` all the same.
 */
export const RSS_TYPE = 'application/xml';

/** The address of a feed as RSS. */
export function rssAddress(scope: FeedScope): string {
  if (scope.of === 'all') return '/rss.xml';
  return 'name' in scope ? `/feeds/${scope.of}s/${scope.name}.xml` : `/feeds/${scope.of}.xml`;
}

/** The address of a feed as JSON Feed, which the main feeds have; undefined for others. */
export function jsonAddress(scope: FeedScope): string | undefined {
  if (scope.of === 'all') return '/feed.json';
  return 'name' in scope ? undefined : `/feeds/${scope.of}.json`;
}

/**
 * The id of a feed on the Subscribe page, which explains what to do with it.
 *
 * @example feedId({ of: 'network', name: 'london' }) // 'feed.network.london'
 */
export const feedId = (scope: FeedScope): string =>
  'name' in scope ? `feed.${scope.of}.${scope.name}` : `feed.${scope.of}`;

/** The address of a feed's place on the Subscribe page. */
export const feedPlace = (scope: FeedScope): string => `/subscribe/#${feedId(scope)}`;
