import { parseFeed } from 'feedsmith';
import type { FeedItem } from './comparison.ts';

/** An item of a feed, with what a subscriber would see of it. */
export interface ReadItem extends FeedItem {
  summary: string;
  content: string;
  published: string;
}

/** A feed of a built site. */
export interface FeedFile {
  address: string;
  items: ReadItem[];
}

const XML_FEED = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:(?!-->)[^])*-->\s*)*<(?:rss|feed)\b/;
const JSON_FEED = /^\s*\{\s*"version"\s*:\s*"https:\/\/jsonfeed\.org\//;

/**
 * Reads a feed: RSS, Atom or JSON Feed.
 *
 * @param address where the site has it
 * @returns undefined where the file is something else, such as a sitemap, or cannot be read
 */
export function readFeed(address: string, text: string): FeedFile | undefined {
  if (!XML_FEED.test(text.slice(0, 5000)) && !JSON_FEED.test(text)) return undefined;
  try {
    return { address, items: itemsOf(parseFeed(text)).map(({ link, ...item }) => ({ ...item, link: pathOf(link) })) };
  } catch {
    return undefined;
  }
}

function itemsOf(parsed: ReturnType<typeof parseFeed>): ReadItem[] {
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map(
        ({ guid, link = '', title = '', description = '', content, pubDate = '' }) => ({
          id: guid?.value ?? link,
          title,
          link,
          summary: description,
          content: content?.encoded ?? '',
          published: String(pubDate),
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map(({ id = '', links = [], title, summary, content, published = '' }) => ({
        id,
        title: textOf(title),
        link: (links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0])?.href ?? '',
        summary: textOf(summary),
        content: textOf(content),
        published: String(published),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id ?? item.url ?? '',
        title: item.title ?? '',
        link: item.url ?? '',
        summary: item.summary ?? '',
        content: item.content_html ?? item.content_text ?? '',
        published: String(item.date_published ?? ''),
      }));
    default:
      return [];
  }
}

/** A text of Atom, which has its kind beside it. */
const textOf = (text: { value?: string | undefined } | string | undefined) =>
  typeof text === 'string' ? text : (text?.value ?? '');

/** An address without the public address of the site: the same link is the same in a preview. */
function pathOf(link: string): string {
  const url = URL.parse(link);
  return url ? `${url.pathname}${url.search}${url.hash}` : link;
}
