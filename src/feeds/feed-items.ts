import { events, guides, newsletters, resources, stories } from '../library/index.ts';
import { feedItem, type AnnouncedEntry, type FeedItem } from './feed-item.ts';

/** How many items a feed holds at most. */
export const MOST_ITEMS = 50;

/** The newest entries of the whole site, with their whole texts. */
export async function feedItems(site: URL): Promise<FeedItem[]> {
  const lists: AnnouncedEntry[][] = await Promise.all([stories(), guides(), newsletters(), resources(), events()]);
  const newest = lists
    .flat()
    .sort((a, b) => b.data.published.localeCompare(a.data.published) || (a.address < b.address ? -1 : 1))
    .slice(0, MOST_ITEMS);
  return Promise.all(newest.map((entry) => feedItem(entry, site)));
}
