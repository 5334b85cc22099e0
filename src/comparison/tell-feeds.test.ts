import { expect, test } from 'vitest';
import type { FeedChanges } from './comparison.ts';
import { written } from './said.ts';
import { seenTwice, tellFeeds } from './tell-feeds.ts';

const feed = (address: string, more: Partial<FeedChanges>): FeedChanges => ({
  address,
  state: 'kept',
  added: [],
  altered: [],
  dropped: [],
  twice: [],
  ...more,
});
const told = (...feeds: FeedChanges[]) =>
  tellFeeds(feeds).map(({ what, grave }) => `${grave ? '! ' : ''}${written(what, (words) => words)}`);
const bees = { id: '1', title: 'Bees', link: '/bees/' };
const everywhere = ['/rss.xml', '/feed.json', '/feeds/stories.xml'];

test('what happens to an item in several feeds is told once', () => {
  expect(told(...everywhere.map((address) => feed(address, { added: [bees] })))).toEqual(['3 feeds: “Bees” is new.']);
  expect(told(...everywhere.map((address) => feed(address, { dropped: [bees] })))).toEqual([
    '3 feeds: “Bees” is no longer in them.',
  ]);
  const twice = everywhere.map((address) => feed(address, { twice: [{ ...bees, before: '0' }] }));
  expect(told(...twice)).toEqual([
    '! 3 feeds: “Bees” has another id, so subscribers would see it twice. It was 0, and is 1.',
  ]);
  expect(seenTwice(twice)).toBe(1);
});

test('what differs from feed to feed is told by itself', () => {
  expect(
    told(
      feed('/rss.xml', { altered: [{ ...bees, what: ['text'] }] }),
      feed('/feed.json', { altered: [{ ...bees, what: ['title', 'text'] }] }),
    ),
  ).toEqual(['/rss.xml: “Bees” has another text.', '/feed.json: “Bees” has another title, text.']);
});

test('the same change of many items is told in one line', () => {
  const altered = (many: number) =>
    Array.from({ length: many }, (_, i) => ({
      id: `${i}`,
      title: `Bee ${i}`,
      link: `/${i}/`,
      what: ['text' as const],
    }));
  expect(told(feed('/rss.xml', { altered: altered(5) }))).toHaveLength(5);
  expect(told(feed('/rss.xml', { altered: altered(6) }))).toEqual([
    '/rss.xml: 6 items have another text: “Bee 0”, “Bee 1”, “Bee 2”, “Bee 3”, “Bee 4”, “Bee 5”',
  ]);
});

test('feeds that are new or gone are told as such, without their items', () => {
  expect(
    told(
      feed('/a.xml', { state: 'new', added: [bees] }),
      feed('/b.xml', { state: 'new', added: [bees] }),
      feed('/c.xml', { state: 'gone', dropped: [bees] }),
    ),
  ).toEqual(['! a feed is gone: /c.xml', '2 feeds are new: /a.xml, /b.xml']);
});
