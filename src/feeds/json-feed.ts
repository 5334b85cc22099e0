import { withSoundTexts } from '../documents/sound-text.ts';
import { FEED_PICTURE } from './feed-addresses.ts';
import type { FeedItem } from './feed-item.ts';
import type { FeedHead } from './rss.ts';

/**
 * A feed as JSON Feed 1.1 with whole texts, and all the files of each item. Like the RSS, it has no time of the build.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed(head: FeedHead, items: readonly FeedItem[]): string {
  const whole = (address: string) => new URL(address, head.site).href;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: whole(head.page),
    feed_url: whole(head.address),
    description: head.description,
    icon: whole('/apple-touch-icon.png'),
    favicon: whole(FEED_PICTURE.address),
    authors: [{ name: head.author, url: head.site.href }],
    language: 'en-GB',
    items: items.map((item) => ({
      id: item.id,
      url: whole(item.address),
      title: item.title,
      summary: item.summary,
      content_html: item.html,
      date_published: midnight(item.published),
      date_modified: item.updated && midnight(item.updated),
      tags: item.categories,
      language: 'en-GB',
      attachments:
        item.files.length > 0
          ? item.files.map(({ url, mediaType, bytes, title }) => ({
              url,
              mime_type: mediaType,
              title,
              size_in_bytes: bytes,
            }))
          : undefined,
    })),
  };
  return `${JSON.stringify(withSoundTexts(feed), undefined, 1)}\n`;
}

const midnight = (day: string) => `${day}T00:00:00Z`;
