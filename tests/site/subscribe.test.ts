import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { has, pages, read } from '../support/built-site.ts';

const page = read('/subscribe/');
const origin = new URL(/<link rel="canonical" href="([^"]+)"/.exec(page)?.[1] ?? '').origin;
/** The whole addresses that the page offers to copy. */
const copied = [...page.matchAll(/<code class="copy">([^<]+)<\/code>/g)].map(([, address]) => address ?? '');
const networks = pages().filter(({ address }) => /^\/networks\/[^/]+\/$/.test(address));
const topics = pages().filter(({ address }) => /^\/stories\/topic\/[^/]+\/$/.test(address));

test('every feed stands once on the page, with its whole address to copy, and is there', () => {
  expect(new Set(copied).size).toBe(copied.length);
  expect(copied).toHaveLength(6 + networks.length + topics.length);
  for (const address of copied) {
    expect(new URL(address).origin).toBe(origin);
    expect(has(new URL(address).pathname), address).toBe(true);
  }
});

test('each link to a feed says which feed and which format, and one leads to the list of all feeds', () => {
  const names: string[] = [];
  const parser = new Parser({
    onopentag(tag, { href, 'aria-label': label }) {
      if (tag === 'a' && /\.(?:xml|json)$/.test(href ?? '')) names.push(label ?? '');
    },
  });
  parser.end(page);
  expect(names).toContain('RSS: Stories');
  expect(names).toContain('JSON Feed: Stories');
  expect(new Set(names).size).toBe(names.length);
  expect(page).toMatch(/<a href="\/feeds\.opml" download/);
});

test('without a provider there is no form, and nothing of the page comes from elsewhere', () => {
  expect(page.match(/<form[^>]*>/g)).toEqual([expect.stringContaining('action="/search/"')]);
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(page).toContain('<a href="/contact/">contact page</a>');
});

test('pages lead to the place of their nearest feed', () => {
  const follow = (address: string) => /<p class="follow"[^>]*>\s*<a href="([^"]+)"/.exec(read(address))?.[1];
  expect(follow('/stories/')).toBe('/subscribe/#feed.stories');
  expect(follow('/guides/')).toBe('/subscribe/#feed.guides');
  expect(follow('/resources/')).toBe('/subscribe/#feed.resources');
  expect(follow('/events/')).toBe('/subscribe/#feed.events');
  expect(follow('/networks/london/')).toBe('/subscribe/#feed.network.london');
  expect(follow('/stories/network/london/')).toBe('/subscribe/#feed.network.london');
  expect(follow('/stories/topic/careers/')).toBe('/subscribe/#feed.topic.careers');
  expect(read('/newsletters/')).toContain('href="/subscribe/#feed.newsletters"');
});

test('a feed that is opened in a browser has a style, and leads to its place on the page', () => {
  const xml = read('/feeds/stories.xml');
  const style = /<\?xml-stylesheet type="text\/css" href="([^"]+)"\?>/.exec(xml)?.[1] ?? '';
  expect(read(style)).toContain('channel > html|div');
  expect(xml).toContain(`href="${origin}/subscribe/#feed.stories"`);
});
