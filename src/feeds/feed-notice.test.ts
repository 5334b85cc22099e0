import { XMLValidator } from 'fast-xml-parser';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedNotice } from './feed-notice.ts';

const notice = feedNotice({ of: 'network', name: 'london' }, new URL('https://example.org/'));
const feed = (more: string) =>
  `<rss version="2.0"><channel>${more}<title>Bees</title><link>https://example.org/</link><description>Hum</description></channel></rss>`;

test('whoever opens a feed in a browser reads what it is, and is led to its place on the page that explains it', () => {
  expect(
    notice
      .replace(/<[^>]*>/g, '\n')
      .replace(/\n+/g, '\n')
      .trim(),
  ).toMatchInlineSnapshot(`
    "This is a feed: a list of what is new, made for apps.
    To follow it, copy the address of this page and paste it into a feed reader.
    What feeds are, and how to begin"
  `);
  expect(notice).toContain('href="https://example.org/subscribe/#feed.network.london"');
});

test('it is well-formed, and a feed reader does not notice it', () => {
  expect(XMLValidator.validate(feed(notice))).toBe(true);
  expect(parseRssFeed(feed(notice))).toEqual(parseRssFeed(feed('')));
});
