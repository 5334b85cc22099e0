import type { FeedItem } from './feed-item.ts';
import { FEED_PICTURE, STYLE, type FeedScope } from './feed-addresses.ts';
import { feedNotice } from './feed-notice.ts';
import { escaped, escapedTitle, htmlText } from './feed-text.ts';

/** What a feed says of itself, in any format. */
export interface FeedHead {
  scope: FeedScope;
  title: string;
  description: string;
  site: URL;
  /** The name of the site, which speaks in the feed. */
  author: string;
  /** The address of the feed's page, from the front page. */
  page: string;
  /** The address of the feed, from the front page. */
  address: string;
}

/** How many minutes readers should wait before they ask again: the site is built a few times a day at most. */
const MINUTES = 60;

/**
 * A feed as RSS 2.0 with whole texts, by the RSS Advisory Board's best practices: its own address, a permanent id for
 * each item, the summary before the text, and no time of the build, so that its bytes change only when it does. Feed
 * readers go by `language`; `xml:lang` is for those who hear the feed read aloud by a browser.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export function rss(head: FeedHead, items: readonly FeedItem[]): string {
  const whole = (address: string) => new URL(address, head.site).href;
  const changed = items
    .map(({ published, updated }) => updated ?? published)
    .sort()
    .at(-1);
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?xml-stylesheet type="text/css" href="${STYLE}"?>`,
    '<rss version="2.0" xml:lang="en-GB" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    feedNotice(head.scope, head.site),
    `<title>${escapedTitle(head.title)}</title>`,
    `<link>${escaped(whole(head.page))}</link>`,
    `<description>${escapedTitle(head.description)}</description>`,
    '<language>en-gb</language>',
    `<atom:link href="${escaped(whole(head.address))}" rel="self" type="application/rss+xml"/>`,
    ...(changed ? [`<lastBuildDate>${day(changed)}</lastBuildDate>`] : []),
    `<ttl>${MINUTES}</ttl>`,
    '<image>',
    `<url>${whole(FEED_PICTURE.address)}</url>`,
    `<title>${escapedTitle(head.title)}</title>`,
    `<link>${escaped(whole(head.page))}</link>`,
    `<width>${FEED_PICTURE.side}</width>`,
    `<height>${FEED_PICTURE.side}</height>`,
    '</image>',
    ...items.flatMap((item) => [
      '<item>',
      `<title>${escapedTitle(item.title)}</title>`,
      `<link>${escaped(whole(item.address))}</link>`,
      `<guid isPermaLink="false">${escaped(item.id)}</guid>`,
      `<pubDate>${day(item.published)}</pubDate>`,
      ...(item.updated ? [`<atom:updated>${item.updated}T00:00:00Z</atom:updated>`] : []),
      `<dc:creator>${escapedTitle(head.author)}</dc:creator>`,
      ...item.categories.map((category) => `<category>${escapedTitle(category)}</category>`),
      `<description>${escaped(htmlText(item.summary))}</description>`,
      `<content:encoded>${escaped(item.html)}</content:encoded>`,
      // RSS knows one file an item; the others are in the text, and in the JSON Feed.
      ...item.files
        .slice(0, 1)
        .map(
          ({ url, bytes, mediaType }) =>
            `<enclosure url="${escaped(url)}" length="${bytes}" type="${escaped(mediaType)}"/>`,
        ),
      '</item>',
    ]),
    '</channel>',
    '</rss>',
  ].join('\n')}\n`;
}

/** A calendar day as RSS writes it (RFC 822 with four figures of the year). */
const day = (of: string): string => new Date(`${of}T00:00:00Z`).toUTCString();
