import { expect, test } from 'vitest';
import type { FeedItem } from './feed-item.ts';
import { rss } from './rss.ts';

const head = {
  scope: { of: 'stories' as const },
  title: 'Bees & <Co>: Stories',
  description: 'News of <bees>',
  author: 'Bees & <Co>',
  site: new URL('https://example.org/'),
  page: '/stories/',
  address: '/feeds/stories.xml',
};
const item: FeedItem = {
  id: 'tag:example.org,2026:stories/bees',
  title: 'Bees & <honey>',
  address: '/stories/bees/',
  summary: 'They "hum" & <sting>.',
  html: '<p>Hum &#x26; sting ]]> <a href="https://example.org/">a</a></p>',
  published: '2026-03-01',
  updated: undefined,
  categories: ['Stories', 'Health & care'],
  files: [],
};

test('a feed says what it is, and each item has its permanent id, its day and its whole text, escaped', () => {
  expect(rss(head, [item])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <?xml-stylesheet type="text/css" href="/feeds.css"?>
    <rss version="2.0" xml:lang="en-GB" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel>
    <xhtml:div xmlns:xhtml="http://www.w3.org/1999/xhtml"><xhtml:meta name="viewport" content="width=device-width, initial-scale=1"/><xhtml:p>This is a feed: a list of what is new, made for apps.</xhtml:p><xhtml:p>To follow it, copy the address of this page and paste it into a feed reader.</xhtml:p><xhtml:p><xhtml:a href="https://example.org/subscribe/#feed.stories">What feeds are, and how to begin</xhtml:a></xhtml:p></xhtml:div>
    <title>Bees &#x26; &#x3C;⁠Co&#x3E;: Stories</title>
    <link>https://example.org/stories/</link>
    <description>News of &#x3C;⁠bees&#x3E;</description>
    <language>en-gb</language>
    <atom:link href="https://example.org/feeds/stories.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Sun, 01 Mar 2026 00:00:00 GMT</lastBuildDate>
    <ttl>60</ttl>
    <image>
    <url>https://example.org/feed-icon.png</url>
    <title>Bees &#x26; &#x3C;⁠Co&#x3E;: Stories</title>
    <link>https://example.org/stories/</link>
    <width>144</width>
    <height>144</height>
    </image>
    <item>
    <title>Bees &#x26; &#x3C;⁠honey&#x3E;</title>
    <link>https://example.org/stories/bees/</link>
    <guid isPermaLink="false">tag:example.org,2026:stories/bees</guid>
    <pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>
    <dc:creator>Bees &#x26; &#x3C;⁠Co&#x3E;</dc:creator>
    <category>Stories</category>
    <category>Health &#x26; care</category>
    <description>They &quot;hum&quot; &amp; &amp;lt;sting&gt;.</description>
    <content:encoded>&lt;p&gt;Hum &amp;#x26; sting ]]&gt; &lt;a href=&quot;https://example.org/&quot;&gt;a&lt;/a&gt;&lt;/p&gt;</content:encoded>
    </item>
    </channel>
    </rss>
    "
  `);
});

test('the feed is as new as its newest item or change, and has no time of the build', () => {
  const older = { ...item, published: '2026-01-01', updated: '2026-05-05' };
  const xml = rss(head, [item, older]);
  expect(xml).toContain('<lastBuildDate>Tue, 05 May 2026 00:00:00 GMT</lastBuildDate>');
  expect(xml).toContain('<atom:updated>2026-05-05T00:00:00Z</atom:updated>');
});

test('an item offers its first file, with its true length: RSS knows one an item', () => {
  const file = (url: string) => ({ url, bytes: 1234, mediaType: 'application/pdf', title: 'PDF' });
  const files = [file('https://example.org/a.pdf?b&c'), file('https://example.org/b.pdf')];
  expect(rss(head, [{ ...item, files }]).match(/<enclosure.*/g)).toEqual([
    '<enclosure url="https://example.org/a.pdf?b&amp;c" length="1234" type="application/pdf"/>',
  ]);
});

test('a feed without items is a feed', () => {
  const xml = rss(head, []);
  expect(xml).toContain('<title>Bees &#x26; &#x3C;\u2060Co&#x3E;: Stories</title>');
  expect(xml).not.toMatch(/lastBuildDate|<item>/);
});
