import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { pages, read, site } from '../support/built-site.ts';

const xml = read('/rss.xml');
const feed = parseRssFeed(xml);
const items = feed.items ?? [];

test('the feed is well-formed and names itself', () => {
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).toMatch(/<atom:link href="https:\/\/[^"]+\/rss\.xml" rel="self" type="application\/rss\+xml"\/?>/);
  expect(feed.language).toBe('en-gb');
});

test('every item has an id, a link to a page, a day, categories, and its whole text after its summary', () => {
  expect(items.length).toBeGreaterThan(20);
  const addresses = new Set(pages(site).map(({ address }) => address));
  for (const item of items) {
    expect(item.guid?.value).toMatch(/^tag:[\w.-]+,\d{4}:[a-z]+\/[a-z0-9-]+$/);
    expect(item.guid?.isPermaLink).toBe(false);
    expect(addresses).toContain(new URL(item.link ?? '').pathname);
    expect(item.pubDate).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
    expect(item.categories?.length).toBeGreaterThan(0);
    expect(item.content?.encoded?.length).toBeGreaterThan(item.description?.length ?? 0);
  }
  expect(new Set(items.map((item) => item.guid?.value)).size).toBe(items.length);
  for (const [item] of xml.matchAll(/<item>[^]*?<\/item>/g))
    expect(item.indexOf('<description>')).toBeLessThan(item.indexOf('<content:encoded>'));
});

test('texts in the feed hold whole addresses, and no script, style or handler', () => {
  for (const item of items) {
    const html = item.content?.encoded ?? '';
    for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
    expect(html).not.toMatch(/<(?:script|style|iframe)| (?:on\w+|style|class)=/);
  }
});

test('a story is in the feed with its whole text, a component rendered', () => {
  const jane = items.find((item) => item.guid?.value?.endsWith('stories/jane'));
  expect(jane?.content?.encoded).toContain('Jane is a changed name');
  expect(jane?.content?.encoded).toContain('What you can take from it');
});
