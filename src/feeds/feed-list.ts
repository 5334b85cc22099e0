/** The feeds of the site: what each is called, what it carries, and where it is. */
import { networks, topics } from '../library/index.ts';
import { once } from '../library/once.ts';
import type { Feed } from './feed.ts';
import { announced, jsonAddress, rssAddress, type AnnouncedCollection, type FeedScope } from './feed-addresses.ts';

/** What the feed of a collection is called, and what it carries. */
export const collectionFeeds: Record<AnnouncedCollection, [title: string, description: string]> = {
  stories: ['Stories', 'New stories of people and firms that learn at work.'],
  guides: ['Guides', 'New guides for employers, advocates and partners.'],
  resources: ['Resources', 'New things to print, change and use at work, each with its files.'],
  newsletters: ['Newsletters', 'Each issue of the newsletter, in full.'],
  events: ['Events', 'New events: what, when and where.'],
};

/** Every feed: the main ones, then one for each network and for each topic. */
export const feeds = once(async (): Promise<Feed[]> => [
  feed({ of: 'all' }, 'Everything new', 'New stories, guides, resources, newsletters and events.', '/'),
  ...announced.map((of) => feed({ of }, ...collectionFeeds[of], `/${of}/`)),
  ...(await networks()).map(({ name, address, data }) =>
    feed(
      { of: 'network', name },
      data.title,
      `Stories and events of the network in ${data.area}.`,
      address,
      data.formerly,
    ),
  ),
  ...(await topics()).map(({ name, address, data }) =>
    feed({ of: 'topic', name }, data.name, data.summary, address, data.formerly),
  ),
]);

function feed(scope: FeedScope, title: string, description: string, page: string, names: string[] = []): Feed {
  const json = jsonAddress(scope);
  const formerly = 'name' in scope ? names.map((name) => ({ ...scope, name })) : [];
  return { scope, title, description, page, rss: rssAddress(scope), ...(json && { json }), formerly };
}
