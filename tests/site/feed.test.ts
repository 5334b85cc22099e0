import { statSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedFiles, fileOf, has, pages, read } from '../support/built-site.ts';

const all = pages();
const addresses = new Set(all.map(({ address }) => address));
const files = feedFiles();
const rssFiles = files.filter((file) => file.endsWith('.xml'));
const jsonFiles = files.filter((file) => file.endsWith('.json'));
const outlines = (parseOpml(read('/feeds.opml')).body?.outlines ?? []).flatMap(({ outlines = [] }) => outlines);
const pathOf = (address = '') => new URL(address).pathname;

/** The items of a feed as it stands there, by their ids. */
const rssItems = (file: string) =>
  new Map(
    [...read(file).matchAll(/<item>[^]*?<\/item>/g)].map(([item]) => [/<guid[^>]*>([^<]+)/.exec(item)?.[1], item]),
  );
const itemsOf = (file: string) => parseRssFeed(read(file)).items ?? [];

test('announcements, the list of feeds and the files are the same feeds', () => {
  const announced = all.flatMap(({ html }) =>
    [...html.matchAll(/<link rel="alternate" type="application\/(?:rss|feed)\+[^>]*href="([^"]+)"/g)].map(
      ([, href]) => href,
    ),
  );
  expect([...new Set(announced)].sort()).toEqual(files);
  expect(outlines.map(({ xmlUrl }) => pathOf(xmlUrl)).sort()).toEqual(rssFiles);
  expect(files.length).toBeGreaterThan(20);
});

test('an address that has moved announces the feed that is nearest to the new one', () => {
  const moved = read('/news/wlas-win-award-2014/');
  expect(/<link rel="alternate" type="application\/rss\+xml"[^>]*href="([^"]+)"/.exec(moved)?.[1]).toBe(
    '/feeds/stories.xml',
  );
});

test('every feed is well-formed and says what it is, where it is and what page it belongs to', () => {
  const titles = new Map(outlines.map(({ xmlUrl, title }) => [pathOf(xmlUrl), title]));
  for (const file of rssFiles) {
    const xml = read(file);
    expect(XMLValidator.validate(xml), file).toBe(true);
    const feed = parseRssFeed(xml);
    expect(feed.language).toBe('en-gb');
    expect(feed.title).toBe(titles.get(file));
    expect(addresses).toContain(pathOf(feed.link));
    expect(feed.atom?.links).toEqual([
      { href: new URL(file, feed.link).href, rel: 'self', type: 'application/rss+xml' },
    ]);
    expect(feed.image).toMatchObject({ title: feed.title, link: feed.link });
    expect(has(pathOf(feed.image?.url))).toBe(true);
  }
  expect(new Set(titles.values()).size).toBe(rssFiles.length);
});

test('what a browser asks for beside a feed is there', () => {
  for (const file of ['/feeds.css', '/favicon.ico']) expect(has(file), file).toBe(true);
});

test('every item has an id, a link to a page, a day, categories, and its whole text after its summary', () => {
  expect(itemsOf('/rss.xml').length).toBeGreaterThan(20);
  for (const file of rssFiles) {
    const items = itemsOf(file);
    for (const item of items) {
      expect(item.guid?.value).toMatch(/^tag:[\w.-]+,\d{4}:[a-z]+\/[a-z0-9-]+$/);
      expect(item.guid?.isPermaLink).toBe(false);
      expect(addresses).toContain(pathOf(item.link));
      expect(item.pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
      expect(item.categories?.length).toBeGreaterThan(0);
      expect(new Set(item.categories?.map(({ name }) => name)).size).toBe(item.categories?.length);
      expect(item.content?.encoded?.length).toBeGreaterThan(item.description?.length ?? 0);
      expect(item.enclosures?.length ?? 0).toBeLessThan(2);
    }
    expect(new Set(items.map((item) => item.guid?.value)).size).toBe(items.length);
    for (const item of rssItems(file).values())
      expect(item.indexOf('<description>')).toBeLessThan(item.indexOf('<content:encoded>'));
  }
});

test('texts in feeds hold whole addresses, pictures that are there, and no script, style or handler', () => {
  const texts = [...rssFiles.flatMap(itemsOf).map(({ content }) => content?.encoded ?? '')];
  for (const html of new Set(texts)) {
    for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
    for (const [, picture] of html.matchAll(/<img[^>]* src="([^"]*)"/g)) expect(has(pathOf(picture))).toBe(true);
    expect(html).not.toMatch(/<(?:script|style|iframe)| (?:on\w+|style|class)=/);
  }
});

test('an item is the same, to the byte, in every feed that holds it', () => {
  const known = new Map<string | undefined, string>();
  let shared = 0;
  for (const file of rssFiles)
    for (const [id, item] of rssItems(file)) {
      if (known.has(id)) {
        expect(item, `${id} in ${file}`).toBe(known.get(id));
        shared += 1;
      }
      known.set(id, item);
    }
  expect(shared).toBeGreaterThan(20);
});

test('what is new in a collection, a network or a topic is what is new on the site, too', () => {
  const everything = [...rssItems('/rss.xml').keys()];
  for (const file of rssFiles) {
    const own = [...rssItems(file).keys()];
    expect(everything.filter((id) => own.includes(id)).join(), file).toBe(
      own.filter((id) => everything.includes(id)).join(),
    );
  }
  expect([...rssItems('/feeds/networks/lincolnshire-and-rutland.xml').keys()].join()).toContain('stories/bg-futures');
});

test('each JSON Feed holds the same items in the same order as its RSS', () => {
  expect(jsonFiles).toHaveLength(6);
  for (const file of jsonFiles) {
    const feed = parseJsonFeed(read(file));
    const rss = itemsOf(file === '/feed.json' ? '/rss.xml' : file.replace('.json', '.xml'));
    expect(JSON.parse(read(file))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'en-GB' });
    expect(pathOf(feed.feed_url)).toBe(file);
    expect(feed.items?.map(({ id, title, url, content_html }) => [id, title, url, content_html])).toEqual(
      rss.map(({ guid, title, link, content }) => [guid?.value, title, link, content?.encoded]),
    );
    for (const item of feed.items ?? []) expect(item.date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});

test('a file that a feed offers is there, and has the length that the feed says', () => {
  const offered = [
    ...rssFiles.flatMap(itemsOf).flatMap(({ enclosures = [] }) => enclosures.map(({ url, length }) => [url, length])),
    ...jsonFiles
      .flatMap((file) => parseJsonFeed(read(file)).items ?? [])
      .flatMap(({ attachments = [] }) => attachments.map(({ url, size_in_bytes }) => [url, size_in_bytes])),
  ] as [string, number][];
  expect(offered.length).toBeGreaterThan(20);
  for (const [url, length] of offered) expect(statSync(fileOf(decodeURI(pathOf(url)))).size, url).toBe(length);
});

test('a story is in its feeds with its whole text, a component rendered', () => {
  const jane = itemsOf('/feeds/stories.xml').find((item) => item.guid?.value?.endsWith('stories/jane'));
  expect(jane?.content?.encoded).toContain('Jane is a changed name');
  expect(jane?.content?.encoded).toContain('What you can take from it');
});
