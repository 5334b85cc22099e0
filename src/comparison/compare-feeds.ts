import type { FeedChanges, FeedItem } from './comparison.ts';
import { withoutMark } from './plain-address.ts';
import type { FeedFile, ReadItem } from './read-feed.ts';

/** What subscribers would call each part of an item. */
const PARTS = { title: 'title', link: 'link', summary: 'summary', content: 'text', published: 'day' } as const;

/**
 * What subscribers of feeds would notice: feeds that are new or gone, items that are new, altered or dropped, and items
 * that they would be shown twice, as their id changed.
 */
export function compareFeeds(was: readonly FeedFile[], now: readonly FeedFile[]): FeedChanges[] {
  const addresses = [...new Set([...was, ...now].map(({ address }) => address))].sort();
  const at = (feeds: readonly FeedFile[], address: string) => feeds.find((feed) => feed.address === address)?.items;
  return addresses
    .map((address) => compareFeed(address, at(was, address), at(now, address)))
    .filter(
      ({ state, added, altered, dropped, twice }) =>
        state !== 'kept' || [added, altered, dropped, twice].some((list) => list.length > 0),
    );
}

function compareFeed(
  address: string,
  old: readonly ReadItem[] | undefined,
  fresh: readonly ReadItem[] | undefined,
): FeedChanges {
  const [was, now] = [old ?? [], fresh ?? []];
  const before = new Map(was.map((item) => [item.id, item]));
  const after = new Map(now.map((item) => [item.id, item]));
  const idOfLink = new Map(was.filter(({ id }) => !after.has(id)).map(({ link, id }) => [link, id]));
  const state = old === undefined ? 'new' : fresh === undefined ? 'gone' : 'kept';
  const changes: FeedChanges = { address, state, added: [], altered: [], dropped: [], twice: [] };
  for (const item of now) {
    const former = before.get(item.id);
    const formerId = former ? undefined : idOfLink.get(item.link);
    if (former) {
      const what = partsThatDiffer(former, item);
      if (what.length > 0) changes.altered.push({ ...plain(item), what });
    } else if (formerId === undefined) changes.added.push(plain(item));
    else changes.twice.push({ ...plain(item), before: formerId });
  }
  const renamed = new Set(changes.twice.map((item) => item.before));
  changes.dropped.push(...was.filter(({ id }) => !after.has(id) && !renamed.has(id)).map(plain));
  return changes;
}

const partsThatDiffer = (was: ReadItem, now: ReadItem) =>
  (Object.keys(PARTS) as (keyof typeof PARTS)[])
    .filter((part) => withoutMarks(was[part]) !== withoutMarks(now[part]))
    .map((part) => PARTS[part]);

/** The text of an item as it would be with any other marks of the build, and at any public address. */
const withoutMarks = (text: string) =>
  text
    .replace(/\bhttps?:\/\/[^/\s"'<>]+(\/_astro\/[^\s"'<>,]+)/g, '$1')
    .replace(/\/_astro\/[^\s"'<>,]+/g, (path) => withoutMark(path));

const plain = ({ id, title, link }: ReadItem): FeedItem => ({ id, title, link });
