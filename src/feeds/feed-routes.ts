import { settings } from '../library/index.ts';
import { RSS_TYPE, rssAddress } from './feed-addresses.ts';
import { feedItems } from './feed-items.ts';
import { fullTitle, type Feed } from './feed.ts';
import { feeds } from './feed-list.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** An address at which the site has a feed. A type, for Astro takes no interface as props. */
export type FeedRoute = {
  /** The address, from the front page. */
  address: string;
  feed: Feed;
  format: 'rss' | 'json';
};

/**
 * Every address of every feed. A network or topic that had another name keeps its feed at the old address too: feed
 * readers do not follow the pages that lead on where a host knows no redirects. An address that is in use is left alone.
 */
export async function feedRoutes(): Promise<Map<string, FeedRoute>> {
  const all = await feeds();
  const now = all.flatMap((feed): FeedRoute[] => [
    { address: feed.rss, feed, format: 'rss' },
    ...(feed.json ? [{ address: feed.json, feed, format: 'json' as const }] : []),
  ]);
  const former = all.flatMap((feed): FeedRoute[] =>
    (feed.formerly ?? []).map((scope) => ({ address: rssAddress(scope), feed, format: 'rss' })),
  );
  // The first to name an address has it.
  return new Map([...now, ...former].reverse().map((route) => [route.address, route]));
}

/**
 * A feed in one format, which names the address that it was asked for at: validators compare the two.
 *
 * @param site the public address of the site
 */
export async function feedAnswer({ address, feed, format }: FeedRoute, site: URL): Promise<Response> {
  const start = performance.now();
  const { name } = await settings();
  const { description, page } = feed;
  const head = { scope: feed.scope, title: fullTitle(feed, name), description, author: name, site, page, address };
  const items = await feedItems(feed, site);
  const [text, type] =
    format === 'json' ? [jsonFeed(head, items), 'application/feed+json'] : [rss(head, items), RSS_TYPE];
  performance.measure('feeds', { start }); // for `npm run bench`
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/**
 * The same for an address.
 *
 * @throws where the site has no feed there
 */
export async function feedAt(address: string, site: URL): Promise<Response> {
  const route = (await feedRoutes()).get(address);
  if (!route) throw new Error(`There is no feed at ${address}.`);
  return feedAnswer(route, site);
}
