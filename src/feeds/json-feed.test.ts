import { expect, test } from 'vitest';
import type { FeedItem } from './feed-item.ts';
import { jsonFeed } from './json-feed.ts';

const head = {
  scope: { of: 'stories' as const },
  title: 'Bees: Stories',
  description: 'News of bees',
  author: 'Bees',
  site: new URL('https://example.org/'),
  page: '/stories/',
  address: '/feeds/stories.json',
};
const item: FeedItem = {
  id: 'tag:example.org,2026:stories/bees',
  title: 'Bees & <honey>\u0001',
  address: '/stories/bees/',
  summary: 'They hum.',
  html: '<p>Hum &#x26; sting</p>',
  published: '2026-03-01',
  updated: '2026-05-05',
  categories: ['Stories'],
  files: [{ url: 'https://example.org/a.pdf', bytes: 1234, mediaType: 'application/pdf', title: 'Bees, PDF' }],
};

test('a feed says what it is, and each item has its whole text and all its files', () => {
  expect(jsonFeed(head, [item])).toMatchInlineSnapshot(`
    "{
     "version": "https://jsonfeed.org/version/1.1",
     "title": "Bees: Stories",
     "home_page_url": "https://example.org/stories/",
     "feed_url": "https://example.org/feeds/stories.json",
     "description": "News of bees",
     "icon": "https://example.org/apple-touch-icon.png",
     "favicon": "https://example.org/feed-icon.png",
     "authors": [
      {
       "name": "Bees",
       "url": "https://example.org/"
      }
     ],
     "language": "en-GB",
     "items": [
      {
       "id": "tag:example.org,2026:stories/bees",
       "url": "https://example.org/stories/bees/",
       "title": "Bees & <honey>",
       "summary": "They hum.",
       "content_html": "<p>Hum &#x26; sting</p>",
       "date_published": "2026-03-01T00:00:00Z",
       "date_modified": "2026-05-05T00:00:00Z",
       "tags": [
        "Stories"
       ],
       "language": "en-GB",
       "attachments": [
        {
         "url": "https://example.org/a.pdf",
         "mime_type": "application/pdf",
         "title": "Bees, PDF",
         "size_in_bytes": 1234
        }
       ]
      }
     ]
    }
    "
  `);
});

test('an item without a change or a file says nothing of them', () => {
  const feed = jsonFeed(head, [{ ...item, updated: undefined, files: [] }]);
  expect(feed).toContain('"date_published"');
  expect(feed).not.toMatch(/date_modified|attachments/);
});

test('a feed without items has an empty list of them', () => {
  expect(JSON.parse(jsonFeed(head, []))).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
});
