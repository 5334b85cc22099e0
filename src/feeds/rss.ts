import { getRssString } from '@astrojs/rss';
import type { FeedItem } from './feed-item.ts';

/** What a feed says of itself. */
export interface FeedHead {
  title: string;
  description: string;
  site: URL;
  /** The address of the feed, from the front page. */
  address: string;
}

/**
 * A feed as RSS 2.0 with whole texts, by the RSS Advisory Board's best practices: its own address, a permanent id for
 * each item, the summary before the text, and no time of the build, so that its bytes change only when it does.
 *
 * @see https://www.rssboard.org/rss-profile
 */
export async function rss(
  { title, description, site, address }: FeedHead,
  items: readonly FeedItem[],
): Promise<string> {
  const changed = items
    .map(({ published, updated }) => updated ?? published)
    .sort()
    .at(-1);
  const xml = await getRssString({
    title,
    description,
    site: site.href,
    trailingSlash: true,
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>en-gb</language>',
      `<atom:link href="${new URL(address, site).href}" rel="self" type="application/rss+xml" />`,
      changed ? `<lastBuildDate>${midnight(changed).toUTCString()}</lastBuildDate>` : '',
    ].join(''),
    items: items.map((item) => ({
      title: item.title,
      link: new URL(item.address, site).href,
      description: item.summary,
      content: item.html,
      pubDate: midnight(item.published),
      categories: item.categories,
      customData: `<guid isPermaLink="false">${item.id}</guid><dc:creator>${plainXml(title)}</dc:creator>${item.updated ? `<atom:updated>${item.updated}T00:00:00Z</atom:updated>` : ''}`,
    })),
  });
  return titlesByNumber(xml);
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** Text for an element that `@astrojs/rss` parses and writes again: it knows signs by their names, not by number. */
const plainXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** In titles, which readers take as plain text or as HTML, & and < are safest by their numbers (RSS profile, 3.4). */
const titlesByNumber = (xml: string) =>
  xml.replace(/<title>[^]*?<\/title>/g, (title) =>
    title.replaceAll('&amp;', '&#x26;').replaceAll('&lt;', '&#x3C;').replaceAll('&gt;', '&#x3E;'),
  );
