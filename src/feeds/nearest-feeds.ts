import { listAddress } from '../content-model/browse-lists.ts';
import type { Feed } from './feed.ts';

/**
 * The feeds that a page announces: first the one that is nearest to it, last the one of everything new.
 *
 * A list of a network or of a topic has the feed of that network or topic, and so has each of its pages; an entry and a
 * list of entries has the feed of its collection; and what belongs to a network has that network's feed second.
 *
 * @param address the address of the page, from the front page
 * @param feeds every feed of the site
 * @param network the network that the page's entry belongs to, by name
 */
export function nearestFeeds(address: string, feeds: readonly Feed[], network?: string): Feed[] {
  const near = feeds
    .flatMap((feed) => pagesOf(feed).map((page) => ({ feed, page })))
    .filter(({ page }) => page !== '/' && address.startsWith(page))
    .sort((a, b) => b.page.length - a.page.length)[0]?.feed;
  const own = feeds.find(({ scope }) => scope.of === 'network' && scope.name === network);
  const all = feeds.filter(({ scope }) => scope.of === 'all');
  return [...new Set([...(near ? [near] : []), ...(own ? [own] : []), ...all])];
}

/** The pages of a feed: its own, and for a network the list of its stories too. */
const pagesOf = ({ scope, page }: Feed): string[] =>
  scope.of === 'network' ? [page, listAddress('stories', 'network', scope.name)] : [page];
