import { count } from '../reporters/counts.ts';
import type { FeedChanges, FeedItem } from './comparison.ts';
import { said, say, type Said } from './said.ts';
import type { Told } from './tell-pages.ts';

/** How long a list of feeds or of titles may grow, in letters. */
const MOST_LETTERS = 1000;
/** To more items than this, the same change is told in one line. */
const MOST_LINES = 5;

/**
 * What subscribers of feeds would notice. An item is mostly in several feeds, in each of which the same happens to it:
 * that is told once. Of a feed that is new or gone, the items are not told one by one.
 */
export function tellFeeds(feeds: readonly FeedChanges[]): Told[] {
  const kept = feeds.filter(({ state }) => state === 'kept');
  return [
    ...inFeeds(kept, 'twice', ({ before }) => before).map(({ item: { title, id, before }, where }) => ({
      what: say`${where}: “${title}” has another id, so subscribers would see it twice. It was ${before}, and is ${id}.`,
      grave: true,
    })),
    ...whole(feeds, 'gone', (number) => `${number === 1 ? 'a feed is' : `${number} feeds are`} gone`, true),
    ...whole(feeds, 'new', (number) => `${number === 1 ? 'a feed is' : `${number} feeds are`} new`, false),
    ...inFeeds(kept, 'added').map(({ item: { title }, where }) => ({ what: say`${where}: “${title}” is new.` })),
    ...altered(kept),
    ...inFeeds(kept, 'dropped').map(({ item: { title }, where }) => ({
      what: say`${where}: “${title}” is no longer in ${where.startsWith('/') ? 'it' : 'them'}.`,
    })),
  ];
}

/** How many items subscribers would see twice. */
export const seenTwice = (feeds: readonly FeedChanges[]): number => inFeeds(feeds, 'twice').length;

/** A change of how items are written alters all of them in the same way, and is no news of each. */
function altered(feeds: readonly FeedChanges[]): Told[] {
  const all = inFeeds(feeds, 'altered', ({ what }) => what.join());
  const alike = Map.groupBy(all, ({ item: { what }, where }) => `${where}: ${what.join(', ')}`);
  return [...alike.values()].flatMap((group): Told[] => {
    const [first] = group;
    if (!first || group.length <= MOST_LINES)
      return group.map(({ item, where }) => ({
        what: say`${where}: “${item.title}” has another ${item.what.join(', ')}.`,
      }));
    const titles = group.map(({ item: { title } }) => `“${title}”`).join(', ');
    const own = ['', `: ${group.length} items have another ${first.item.what.join(', ')}: `, ''];
    return [{ what: said(own, [first.where, titles], MOST_LETTERS) }];
  });
}

type Kind = 'twice' | 'added' | 'altered' | 'dropped';
type ItemOf<Of extends Kind> = FeedChanges[Of][number];

/** The items to which the same happened, each once, and where: the address of its feed, or how many feeds. */
function inFeeds<Of extends Kind>(
  feeds: readonly FeedChanges[],
  kind: Of,
  how: (item: ItemOf<Of>) => string = () => '',
): { item: ItemOf<Of>; where: string }[] {
  const all = feeds.flatMap(({ address, [kind]: items }) =>
    (items as readonly ItemOf<Of>[]).map((item) => ({ address, item })),
  );
  const same = Map.groupBy(all, ({ item }) => JSON.stringify([(item as FeedItem).id, how(item)]));
  return [...same.values()].flatMap((group) =>
    group.slice(0, 1).map(({ item, address }) => ({
      item,
      where: group.length === 1 ? address : count(group.length, 'feed'),
    })),
  );
}

function whole(
  feeds: readonly FeedChanges[],
  state: FeedChanges['state'],
  words: (number: number) => string,
  grave: boolean,
): Told[] {
  const addresses = feeds.filter((feed) => feed.state === state).map(({ address }) => address);
  if (addresses.length === 0) return [];
  const what: Said = said([`${words(addresses.length)}: `, ''], [addresses.join(', ')], MOST_LETTERS);
  return [{ what, ...(grave && { grave }) }];
}
