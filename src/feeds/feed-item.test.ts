import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { collections } from '../content-model/collections.ts';
import type { AnnouncedCollection } from './feed-addresses.ts';
import type { AnnouncedEntry, FeedItem } from './feed-item.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

const content = vi.hoisted(() => ({ shelves: {} as Record<string, { id: string; data: object }[]> }));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => content.shelves[name] ?? [],
  getEntry: async () => ({ data: { feeds: { authority: 'bees.example', since: '2026' } } }),
}));
vi.mock('../library/assets.ts', () => ({
  pictureAt: async (path: string) => (path.endsWith('.jpg') ? { width: 4000, height: 3000 } : undefined),
  plainPicture: async (path: string) => ({ src: `/made/${path}`, width: 960, height: 720 }),
  fileAddress: (path: string) => `/files/${path}`,
}));
vi.mock('../library/document-files.ts', () => ({
  documentFileNames: ({ name }: { name: string }) => [`${name}.pdf`],
  documentFiles: async ({ address, name }: { address: string; name: string }) => [
    { address: `${address}${name}.pdf`, fileName: `${name}.pdf`, format: 'PDF', bytes: 31_000, pages: 1 },
    { address: `${address}${name}-a3.pdf`, fileName: `${name}-a3.pdf`, format: 'PDF', edition: 'A3', bytes: 1 },
  ],
}));
vi.mock('../library/attached-files.ts', () => ({
  attachedFiles: async () => [
    {
      address: '/_astro/talk.odp',
      fileName: 'talk.odp',
      format: 'Slides',
      title: 'A talk',
      description: 'Ten slides.',
      bytes: 2,
    },
  ],
}));
vi.resetModules();
const { feedItem } = await import('./feed-item.ts');

afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  vi.stubEnv('WLA_TODAY', '2026-11-21');
  content.shelves = {
    topics: [{ id: 'bees', data: { name: 'Bees & wax' } }],
    networks: [{ id: 'lincoln', data: { title: 'Lincoln network', published: '2026-01-01' } }],
    resources: [{ id: 'plan', data: { title: 'Plan <plan>', kind: 'poster', minutes: 5, published: '2026-01-01' } }],
  };
});

const common = { id: 'bees-for-ever', title: 'Bees', summary: 'They hum.', published: '2026-03-01' };
const source = {
  title: 'The <hive>',
  publisher: 'Bee Press',
  date: '2014',
  url: 'https://hive.example/a',
  note: 'Old.',
};

/** An entry of a content tree of its own, as an item of a feed. */
async function itemOf(
  collection: AnnouncedCollection,
  data: object,
  { text = 'Bees & [wax](/guides/).', name = 'bees', site = 'https://www.example.org/' } = {},
): Promise<FeedItem> {
  const path = `${collection}/${name}.md`;
  const root = contentTree({ [path]: `---\ntitle: Bees\n---\n\n${text}\n` });
  vi.stubEnv('WLA_CONTENT', root);
  const address = collections[collection].address(name);
  const entry = { collection, name, address, data: { ...common, ...data }, file: join(root, path) };
  return feedItem(entry as unknown as AnnouncedEntry, new URL(site));
}

/** An item with a line for each block of its text. */
const inLines = ({ html, ...item }: FeedItem) => ({
  ...item,
  html: html
    .replace(/<\/(?:p|h\d|ul|li|aside|figure)>/g, '$&\n')
    .split('\n')
    .filter(Boolean),
});

test('a story: how people are named, where it was, its picture and who made it, its text and its sources', async () => {
  const data = {
    kind: 'person',
    naming: 'changed-name',
    network: 'lincoln',
    sector: 'Health',
    employerSize: 'micro',
    topics: ['bees'],
    picture: { src: './hive.jpg', alt: 'A "hive"', credit: 'Jo Bee' },
    sources: [source, { title: 'A page that is gone' }],
  };
  expect(inLines(await itemOf('stories', data))).toMatchInlineSnapshot(`
    {
      "address": "/stories/bees/",
      "categories": [
        "Stories",
        "People",
        "Bees & wax",
        "Lincoln network",
      ],
      "files": [],
      "html": [
        "<p>A person’s story · The name is changed · Lincoln network · Health · Up to 10 people · <a href="https://www.example.org/stories/bees/bees.pdf">Download as PDF</a></p>",
        "<p>They hum.</p>",
        "<p><img src="https://www.example.org/made/stories/hive.jpg" alt="A &quot;hive&quot;" width="960" height="720"></p>",
        "<p>Jo Bee</p>",
        "<p>Bees &amp; <a href="https://www.example.org/guides/">wax</a>.</p>",
        "<h2>Where this comes from</h2>",
        "<ul><li><a href="https://hive.example/a">The &lt;hive&gt;</a>, Bee Press, 2014. Old.</li>",
        "<li><em>A page that is gone</em></li>",
        "</ul>",
      ],
      "id": "tag:bees.example,2026:stories/bees-for-ever",
      "published": "2026-03-01",
      "summary": "They hum.",
      "title": "Bees",
      "updated": undefined,
    }
  `);
});

test('a guide: for whom, when it was checked, its text and the resources that it uses', async () => {
  const data = {
    audience: ['wla', 'employer'],
    reviewed: '2026-02-03',
    owner: 'National editor',
    topics: ['bees'],
    resources: ['plan', 'gone'],
  };
  expect(inLines(await itemOf('guides', data))).toMatchInlineSnapshot(`
    {
      "address": "/guides/bees/",
      "categories": [
        "Guides",
        "Bees & wax",
      ],
      "files": [],
      "html": [
        "<p>Guide · For WLAs and Employers · Checked 3 February 2026 · Owner: National editor · <a href="https://www.example.org/guides/bees/bees.pdf">Download as PDF</a></p>",
        "<p>They hum.</p>",
        "<p>Bees &amp; <a href="https://www.example.org/guides/">wax</a>.</p>",
        "<h2>Resources for this guide</h2>",
        "<ul><li><a href="https://www.example.org/resources/plan/">Plan &lt;plan&gt;</a></li>",
        "</ul>",
      ],
      "id": "tag:bees.example,2026:guides/bees-for-ever",
      "published": "2026-03-01",
      "summary": "They hum.",
      "title": "Bees",
      "updated": undefined,
    }
  `);
});

test('a resource: its facts, its files with their sizes, and its text', async () => {
  const data = {
    kind: 'checklist',
    audience: ['wla'],
    topics: ['bees'],
    minutes: 1,
    version: '1.1',
    licence: 'CC BY 4.0',
  };
  expect(inLines(await itemOf('resources', data, { text: '- [ ] Hive' }))).toMatchInlineSnapshot(`
    {
      "address": "/resources/bees/",
      "categories": [
        "Resources",
        "Checklist",
        "Bees & wax",
      ],
      "files": [
        {
          "bytes": 31000,
          "mediaType": "application/pdf",
          "title": "Bees (PDF)",
          "url": "https://www.example.org/resources/bees/bees.pdf",
        },
        {
          "bytes": 1,
          "mediaType": "application/pdf",
          "title": "Bees (PDF, A3)",
          "url": "https://www.example.org/resources/bees/bees-a3.pdf",
        },
        {
          "bytes": 2,
          "mediaType": "application/vnd.oasis.opendocument.presentation",
          "title": "A talk (Slides)",
          "url": "https://www.example.org/_astro/talk.odp",
        },
      ],
      "html": [
        "<p>Checklist · For WLAs · Version 1.1 · 1 March 2026 · 1 minute to use · Licence: CC BY 4.0</p>",
        "<p>They hum.</p>",
        "<h2>Download</h2>",
        "<ul><li><a href="https://www.example.org/resources/bees/bees.pdf">Bees (PDF)</a>: 31 KB, 1 page, to read and print</li>",
        "<li><a href="https://www.example.org/resources/bees/bees-a3.pdf">Bees (PDF, A3)</a>: 1 KB, to read and print</li>",
        "<li><p><a href="https://www.example.org/_astro/talk.odp">A talk (Slides)</a>: 1 KB</p>",
        "<p>Ten slides.</p>",
        "</li>",
        "</ul>",
        "<hr><ul><li>☐ Hive</li>",
        "</ul>",
      ],
      "id": "tag:bees.example,2026:resources/bees-for-ever",
      "published": "2026-03-01",
      "summary": "They hum.",
      "title": "Bees",
      "updated": undefined,
    }
  `);
});

test('an issue: its text, and what it points to', async () => {
  const data = { number: 4, items: [{ resource: 'plan', why: 'It "hums" & <stings>.' }] };
  expect(inLines(await itemOf('newsletters', data))).toMatchInlineSnapshot(`
    {
      "address": "/newsletters/bees/",
      "categories": [
        "Newsletters",
      ],
      "files": [
        {
          "bytes": 31000,
          "mediaType": "application/pdf",
          "title": "Bees (PDF)",
          "url": "https://www.example.org/newsletters/bees/bees.pdf",
        },
        {
          "bytes": 1,
          "mediaType": "application/pdf",
          "title": "Bees (PDF, A3)",
          "url": "https://www.example.org/newsletters/bees/bees-a3.pdf",
        },
      ],
      "html": [
        "<p>Newsletter, issue 4 · <a href="https://www.example.org/newsletters/bees/bees.pdf">Download as PDF</a></p>",
        "<p>They hum.</p>",
        "<p>Bees &amp; <a href="https://www.example.org/guides/">wax</a>.</p>",
        "<h2>In this issue</h2>",
        "<ul><li><p><a href="https://www.example.org/resources/plan/">Plan &lt;plan&gt;</a> (Resource)</p>",
        "<p>It &quot;hums&quot; &amp; &lt;stings&gt;.</p>",
        "</li>",
        "</ul>",
      ],
      "id": "tag:bees.example,2026:newsletters/bees-for-ever",
      "published": "2026-03-01",
      "summary": "They hum.",
      "title": "Bees",
      "updated": undefined,
    }
  `);
});

test('an event: what became of it is said first, then when and where it is, and how to take part', async () => {
  const data = {
    kind: 'training',
    status: 'cancelled',
    starts: '2026-12-01 10:00',
    ends: '2026-12-01 12:00',
    place: 'The hive',
    network: 'lincoln',
    online: 'https://meet.example/?a=1&b=2',
    booking: 'Ask Jo.',
    outcome: 'Much honey.',
  };
  expect(inLines(await itemOf('events', data, { text: 'Bees.[^a]\n\n[^a]: [Hum](#hum).' }))).toMatchInlineSnapshot(`
    {
      "address": "/events/#bees",
      "categories": [
        "Events",
        "Lincoln network",
      ],
      "files": [],
      "html": [
        "<p>Training · 1 December 2026, 10:00 to 12:00, The hive</p>",
        "<p>They hum.</p>",
        "<p><a href="https://www.example.org/networks/lincoln/">Lincoln network</a></p>",
        "<p><a href="https://meet.example/?a=1&amp;b=2">Join “Bees” online</a></p>",
        "<p>How to book: Ask Jo.</p>",
        "<p>What came of it: Much honey.</p>",
        "<p>Bees.<sup><a href="https://www.example.org/events/#bees">1</a></sup></p>",
        "<h2>Notes</h2>",
        "<ol><li><a href="https://www.example.org/events/#bees">Hum</a>.</li>",
        "</ol>",
      ],
      "id": "tag:bees.example,2026:events/bees-for-ever",
      "published": "2026-03-01",
      "summary": "They hum.",
      "title": "Cancelled: Bees",
      "updated": undefined,
    }
  `);
});

const story = { kind: 'person', naming: 'organisation', topics: [] };

test('an item that is changed says so first', async () => {
  const changed = await itemOf('stories', { ...story, updated: '2026-11-21' });
  expect(changed.updated).toBe('2026-11-21');
  expect(changed.html).toMatch(/^<p><strong>Updated on 21 November 2026\.<\/strong><\/p>/);
  const unchanged = await itemOf('stories', story);
  expect(unchanged.updated).toBeUndefined();
  expect(unchanged.html).not.toContain('Updated');
});

test('a category stands once, where a topic is called as a kind of thing is', async () => {
  content.shelves['topics'] = [
    { id: 'people', data: { name: 'People' } },
    { id: 'stories', data: { name: 'Stories' } },
  ];
  const { categories } = await itemOf('stories', { ...story, topics: ['people', 'stories'] });
  expect(categories).toEqual(['Stories', 'People']);
});

test('an id stays whatever becomes of the name, the title and the address of the site', async () => {
  const before = await itemOf('stories', story);
  const after = await itemOf(
    'stories',
    { ...story, title: 'Wasps', published: '2026-04-01', formerly: ['bees'] },
    { name: 'wasps', site: 'https://elsewhere.example:8443/' },
  );
  expect(after.id).toBe(before.id);
  expect([before.address, after.address]).toEqual(['/stories/bees/', '/stories/wasps/']);
  expect(after.html).toContain('href="https://elsewhere.example:8443/guides/"');
});

test('what XML does not allow is in no format of an item', async () => {
  content.shelves['topics'] = [{ id: 'bees', data: { name: 'B\u0000e\ufffee\ud83ds' } }];
  const item = await itemOf('resources', {
    kind: 'poster',
    audience: ['wla'],
    topics: ['bees'],
    minutes: 5,
    version: '\u0001',
    licence: '\uffff',
    title: 'Be\u000bes ]]> <b>',
    summary: 'They \u0085hum\udc1d.',
    sources: [{ title: '\u0002' }],
  });
  const site = new URL('https://www.example.org/');
  const head = { scope: { of: 'resources' as const }, title: 'Bees', description: 'Hum', author: 'Bees', site };
  const address = { page: '/resources/', address: '/feeds/resources' };
  for (const format of [rss, jsonFeed]) {
    const feed = format({ ...head, ...address }, [item]);
    // eslint-disable-next-line no-control-regex
    expect(feed).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\ufffd-\uffff]|\\u|\p{Surrogate}/u);
    for (const text of ['Bees ]]', 'They hum?.', 'Bee?s']) expect(feed).toContain(text);
  }
});
