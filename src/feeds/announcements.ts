import { settings } from '../library/index.ts';
import { fullTitle } from './feed.ts';
import { feeds } from './feed-list.ts';
import { nearestFeeds } from './nearest-feeds.ts';

/** A feed as the head of a page announces it, in one format. */
export interface Announcement {
  type: 'application/rss+xml' | 'application/feed+json';
  title: string;
  href: string;
}

/**
 * What the head of a page says of feeds, the nearest first: each as RSS, and as JSON Feed where it has one.
 *
 * @param page the address of the page, from the front page
 * @param network the network that the page's entry belongs to, by name
 */
export async function announcements(page: string, network?: string): Promise<Announcement[]> {
  const { name } = await settings();
  return nearestFeeds(page, await feeds(), network).flatMap((feed): Announcement[] => {
    const title = fullTitle(feed, name);
    return [
      { type: 'application/rss+xml', title, href: feed.rss },
      ...(feed.json
        ? [{ type: 'application/feed+json' as const, title: `${title} (JSON Feed)`, href: feed.json }]
        : []),
    ];
  });
}
