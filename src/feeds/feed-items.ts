/**
 * Which items a feed holds.
 *
 * Order: the newest `published` first; on one day by collection and `id`. Neither changes with the title, with the name
 * of the file or with an update, so an item stays where it is from the day on which it came.
 *
 * Window: a feed holds the first places of that order, and no more than `mostItems`. A story that was public and has been
 * taken down keeps its place, empty. Were it given up, an old item would move into the window from below, and readers
 * who forgot it long ago would see it as new. What is not out yet has no place: it comes on its day, at the top. An entry
 * that is deleted, or made a draft again, gives its place up: nothing is left to know it by.
 */
import { events, guides, newsletters, placesGone, resources, stories, type LibraryEntry } from '../library/index.ts';
import { onceEach } from '../library/once.ts';
import type { AnnouncedCollection, FeedScope } from './feed-addresses.ts';
import { feedItem, type AnnouncedEntry, type FeedItem } from './feed-item.ts';
import type { Feed } from './feed.ts';

/** How many places a feed has: the main ones more, as they carry more. */
export const mostItems = (scope: FeedScope): number => ('name' in scope ? 25 : 50);

/**
 * The items of a feed with their whole texts, in its order. Each entry is made into an item once a build, however many
 * feeds hold it; entries beyond every window are never rendered for feeds.
 */
export async function feedItems({ scope }: Pick<Feed, 'scope'>, site: URL): Promise<FeedItem[]> {
  const shown = (await entriesOf(scope)).map((entry): Place => ({ ...placeOf(entry), entry }));
  const gone = (await goneOf(scope)).map((data) => placeOf({ collection: 'stories', data }));
  const window = [...shown, ...gone].sort(newestFirst).slice(0, mostItems(scope));
  return Promise.all(window.flatMap(({ entry }) => (entry ? [itemOf(entry, site)] : [])));
}

/** A place in the order; one without an entry stays empty. */
interface Place {
  published: string;
  name: string;
  entry?: AnnouncedEntry;
}

const placeOf = (entry: { collection: string; data: { published: string; id: string } }): Place => ({
  published: entry.data.published,
  name: `${entry.collection}/${entry.data.id}`,
});

const newestFirst = (a: Place, b: Place) =>
  a.published === b.published ? (a.name < b.name ? -1 : 1) : a.published > b.published ? -1 : 1;

const itemOf = onceEach(feedItem);

const lists: { [Name in AnnouncedCollection]: () => Promise<LibraryEntry<Name>[]> } = {
  stories,
  guides,
  resources,
  newsletters,
  events,
};

/** What belongs to a network are its stories and events; to a topic, its stories, guides and resources. */
async function entriesOf(scope: FeedScope): Promise<AnnouncedEntry[]> {
  switch (scope.of) {
    case 'all':
      return (await Promise.all<AnnouncedEntry[]>(Object.values(lists).map((list) => list()))).flat();
    case 'network':
      return [...(await stories()), ...(await events())].filter(({ data }) => data.network === scope.name);
    case 'topic':
      return [...(await stories()), ...(await guides()), ...(await resources())].filter(({ data }) =>
        data.topics.includes(scope.name),
      );
    default:
      return lists[scope.of]();
  }
}

async function goneOf(scope: FeedScope): Promise<{ published: string; id: string }[]> {
  if (scope.of === 'network') return placesGone({ network: scope.name });
  if (scope.of === 'topic') return placesGone({ topic: scope.name });
  return scope.of === 'all' || scope.of === 'stories' ? placesGone() : [];
}
