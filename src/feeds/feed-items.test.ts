import { expect, test, vi } from 'vitest';

const story = (name: string, published: string) => ({
  collection: 'stories',
  name,
  address: `/stories/${name}/`,
  data: {
    id: `id-of-${name}`,
    title: name,
    summary: 'A summary.',
    kind: 'person',
    topics: ['bees'],
    network: 'lincoln',
    published,
  },
});
const issue = {
  collection: 'newsletters',
  name: 'issue-1',
  address: '/newsletters/issue-1/',
  data: { id: 'issue-1', title: 'Issue 1', summary: 'A summary.', published: '2026-06-01' },
};
const shelves = vi.hoisted(() => ({ stories: [] as object[], newsletters: [] as object[] }));
vi.mock('../library/index.ts', () => ({
  stories: async () => shelves.stories,
  guides: async () => [],
  newsletters: async () => shelves.newsletters,
  resources: async () => [],
  events: async () => [],
  settings: async () => ({ feeds: { authority: 'example.org', since: '2026' } }),
  bodyOf: async () => ({ html: '<p><a href="/guides/">Text</a></p>' }),
  topics: 'topics',
  networks: 'networks',
  byName: async (list: string) =>
    new Map<string, object>(
      list === 'topics'
        ? [['bees', { data: { name: 'Bee keeping' } }]]
        : [['lincoln', { data: { title: 'Lincoln network' } }]],
    ),
}));
vi.mock('../library/newsletter-items.ts', () => ({
  itemsOf: async () => [
    { title: 'Bees & <wax>', address: '/stories/bees/', kind: 'Story', why: 'They "hum" & <sting>.' },
  ],
}));
vi.resetModules();
const { feedItems, MOST_ITEMS } = await import('./feed-items.ts');
const site = new URL('https://example.org/');

test('an item keeps its id whatever its name, and has its topics, its network and whole addresses', async () => {
  Object.assign(shelves, { stories: [story('bees', '2026-03-01')], newsletters: [] });
  expect(await feedItems(site)).toEqual([
    {
      id: 'tag:example.org,2026:stories/id-of-bees',
      title: 'bees',
      address: '/stories/bees/',
      summary: 'A summary.',
      html: '<p><a href="https://example.org/guides/">Text</a></p>',
      published: '2026-03-01',
      updated: undefined,
      categories: ['Stories', 'People', 'Bee keeping', 'Lincoln network'],
      files: [],
    },
  ]);
});

test('the newest come first, and no more than a feed holds', async () => {
  const stories = Array.from({ length: MOST_ITEMS + 5 }, (_, i) =>
    story(`story-${String(i).padStart(2, '0')}`, i < 2 ? '2026-05-05' : '2026-01-01'),
  );
  Object.assign(shelves, { stories: stories.reverse(), newsletters: [issue] });
  const items = await feedItems(site);
  expect(items).toHaveLength(MOST_ITEMS);
  expect(items.slice(0, 4).map(({ title }) => title)).toEqual(['Issue 1', 'story-00', 'story-01', 'story-02']);
});

test('an issue of the newsletter lists what it points to, escaped', async () => {
  Object.assign(shelves, { stories: [], newsletters: [issue] });
  const [item] = await feedItems(site);
  expect(item?.html.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<p>
    <a href="https://example.org/guides/">Text</a>
    </p>
    <h2>In this issue</h2>
    <ul>
    <li>
    <a href="https://example.org/stories/bees/">Bees &#x26; &#x3C;wax>
    </a> (Story). They "hum" &#x26; &#x3C;sting>.</li>
    </ul>"
  `);
});
