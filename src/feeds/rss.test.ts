import { expect, test } from 'vitest';
import type { FeedItem } from './feed-item.ts';
import { rss } from './rss.ts';

const head = {
  title: 'Bees & <Co>',
  description: 'News of <bees>',
  site: new URL('https://example.org/'),
  address: '/rss.xml',
};
const item: FeedItem = {
  id: 'tag:example.org,2026:stories/bees',
  title: 'Bees & <honey>',
  address: '/stories/bees/',
  summary: 'They "hum" & sting.',
  html: '<p>Hum &#x26; sting ]]> <a href="https://example.org/">a</a></p>',
  published: '2026-03-01',
  updated: undefined,
  categories: ['Stories', 'Health & care'],
  files: [],
};

test('an item has its permanent id, its whole address, its day and its whole text, escaped', async () => {
  expect((await rss(head, [item])).replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel>
    <title>Bees &#x26; &#x3C;Co&#x3E;</title>
    <description>News of &lt;bees&gt;</description>
    <link>https://example.org/</link>
    <language>en-gb</language>
    <atom:link href="https://example.org/rss.xml" rel="self" type="application/rss+xml"/>
    <lastBuildDate>Sun, 01 Mar 2026 00:00:00 GMT</lastBuildDate>
    <item>
    <title>Bees &#x26; &#x3C;honey&#x3E;</title>
    <link>https://example.org/stories/bees/</link>
    <guid isPermaLink="false">tag:example.org,2026:stories/bees</guid>
    <description>They &quot;hum&quot; &amp; sting.</description>
    <pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>
    <content:encoded>&lt;p&gt;Hum &amp;#x26; sting ]]&gt; &lt;a href=&quot;https://example.org/&quot;&gt;a&lt;/a&gt;&lt;/p&gt;</content:encoded>
    <dc:creator>Bees &amp; &lt;Co&gt;</dc:creator>
    <category>Stories</category>
    <category>Health &amp; care</category>
    </item>
    </channel>
    </rss>"
  `);
});

test('the feed is as new as its newest item or change, and has no time of the build', async () => {
  const older = { ...item, published: '2026-01-01', updated: '2026-05-05' };
  const xml = await rss(head, [item, older]);
  expect(xml).toContain('<lastBuildDate>Tue, 05 May 2026 00:00:00 GMT</lastBuildDate>');
  expect(xml).toContain('<atom:updated>2026-05-05T00:00:00Z</atom:updated>');
  expect(await rss(head, [item, older])).toBe(xml);
});

test('a feed without items is a feed', async () => {
  const xml = await rss(head, []);
  expect(xml).toContain('<title>Bees &#x26; &#x3C;Co&#x3E;</title>');
  expect(xml).not.toContain('lastBuildDate');
});
