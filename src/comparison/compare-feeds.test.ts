import { expect, test } from 'vitest';
import { builtFeed } from '../../tests/support/small-site.ts';
import { compareFeeds } from './compare-feeds.ts';
import { readFeed } from './read-feed.ts';

const feeds = (text: string) => [readFeed('/rss.xml', text)].filter((feed) => feed !== undefined);

test('items are new, altered or dropped, by their ids', () => {
  expect(
    compareFeeds(
      feeds(builtFeed(['1', 'One', '/one/'], ['2', 'Two', '/two/'], ['3', 'Three', '/three/'])),
      feeds(builtFeed(['1', 'One', '/one/'], ['2', 'Second', '/second/'], ['4', 'Four', '/four/'])),
    ),
  ).toEqual([
    {
      address: '/rss.xml',
      state: 'kept',
      added: [{ id: '4', title: 'Four', link: '/four/' }],
      altered: [{ id: '2', title: 'Second', link: '/second/', what: ['title', 'link'] }],
      dropped: [{ id: '3', title: 'Three', link: '/three/' }],
      twice: [],
    },
  ]);
});

test('a feed is new or gone, whether or not it has items', () => {
  expect(compareFeeds([], feeds(builtFeed(['1', 'One', '/one/'])))).toMatchObject([
    { state: 'new', added: [{ id: '1' }] },
  ]);
  expect(compareFeeds(feeds(builtFeed()), [])).toMatchObject([{ state: 'gone', dropped: [] }]);
  expect(compareFeeds(feeds(builtFeed()), feeds(builtFeed()))).toEqual([]);
});

test('an item whose id changed would be seen twice', () => {
  const [changes] = compareFeeds(feeds(builtFeed(['1', 'One', '/one/'])), feeds(builtFeed(['uno', 'One', '/one/'])));
  expect(changes).toMatchObject({ added: [], dropped: [], twice: [{ id: 'uno', before: '1' }] });
});

test('the public address and the marks of a build make no difference', () => {
  const feed = (site: string, mark: string) =>
    builtFeed(['1', 'One', '/one/'])
      .replaceAll('https://site.example', site)
      .replace('</guid>', `</guid><description>${site}/_astro/a.${mark}.webp</description>`);
  expect(
    compareFeeds(
      feeds(feed('https://site.example', 'DkV3x1ab')),
      feeds(feed('https://preview.example:8080', 'Zz99x1ab_Z2abc')),
    ),
  ).toEqual([]);
});

test('Atom and JSON feeds are read too, and other files are not', () => {
  expect(
    readFeed(
      '/atom.xml',
      '<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>a</title><id>b</id><entry><id>1</id><title>One</title><link href="https://site.example/one/"/></entry></feed>',
    )?.items,
  ).toMatchObject([{ id: '1', title: 'One', link: '/one/' }]);
  expect(
    readFeed(
      '/feed.json',
      '{ "version": "https://jsonfeed.org/version/1.1", "title": "a", "items": [{ "id": "1", "url": "https://site.example/one/", "content_text": "x" }] }',
    )?.items,
  ).toMatchObject([{ id: '1', link: '/one/', content: 'x' }]);
  expect(readFeed('/sitemap.xml', '<?xml version="1.0"?><urlset></urlset>')).toBeUndefined();
  expect(readFeed('/manifest.json', '{ "name": "x" }')).toBeUndefined();
});
