import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import type { Feed } from './feed.ts';
import { opml } from './opml.ts';

const feed = (scope: Feed['scope'], title: string, rss: string): Feed => ({
  scope,
  title,
  description: 'News & "more"',
  page: '/',
  rss,
});
const site = new URL('https://example.org/');

test('feeds are listed in groups, each with its address and its page, and no time', () => {
  const list = [
    feed({ of: 'all' }, 'Everything new', '/rss.xml'),
    feed({ of: 'network', name: 'a' }, 'A network', '/feeds/networks/a.xml'),
    feed({ of: 'topic', name: 'events' }, 'Events', '/feeds/topics/events.xml'),
  ];
  expect(opml('Bees & <Co>', site, list)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <opml version="2.0">
      <head>
        <title>
          <![CDATA[Bees & <Co>: feeds]]>
        </title>
        <ownerId>https://example.org/</ownerId>
      </head>
      <body>
        <outline text="The whole site">
          <outline text="Bees &amp; &lt;Co&gt;: Everything new" type="rss" description="News &amp; &quot;more&quot;" xmlUrl="https://example.org/rss.xml" htmlUrl="https://example.org/" language="en-gb" title="Bees &amp; &lt;Co&gt;: Everything new" version="RSS2"/>
        </outline>
        <outline text="Networks">
          <outline text="Bees &amp; &lt;Co&gt;: A network" type="rss" description="News &amp; &quot;more&quot;" xmlUrl="https://example.org/feeds/networks/a.xml" htmlUrl="https://example.org/" language="en-gb" title="Bees &amp; &lt;Co&gt;: A network" version="RSS2"/>
        </outline>
        <outline text="Topics">
          <outline text="Bees &amp; &lt;Co&gt;: Events (topic)" type="rss" description="News &amp; &quot;more&quot;" xmlUrl="https://example.org/feeds/topics/events.xml" htmlUrl="https://example.org/" language="en-gb" title="Bees &amp; &lt;Co&gt;: Events (topic)" version="RSS2"/>
        </outline>
      </body>
    </opml>
    "
  `);
});

test('a group without feeds is left out', () => {
  const { body } = parseOpml(opml('Bees', site, [feed({ of: 'all' }, 'Everything new', '/rss.xml')]));
  expect(body?.outlines?.map(({ text }) => text)).toEqual(['The whole site']);
});
