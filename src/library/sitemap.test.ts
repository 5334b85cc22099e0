import { expect, test, vi } from 'vitest';

const entry = (address: string, data: object) => ({ address, data });
const none = async () => [];
vi.mock('./index.ts', () => ({
  pages: async () => [
    entry('/stories/', { reviewed: '2026-09-09' }),
    entry('/about/', { reviewed: '2026-09-09' }),
    entry('/', { reviewed: '2026-09-09', updated: '2026-03-03' }),
  ],
  stories: async () => [
    entry('/stories/bees/', { published: '2026-01-01', updated: '2026-04-04' }),
    entry('/stories/wax/', { published: '2026-02-02' }),
  ],
  guides: none,
  networks: none,
  newsletters: none,
  resources: none,
}));
vi.mock('./site-index.ts', () => ({
  siteIndex: async () => [{ address: '/search/a-z/' }, { address: '/search/a-z/2/' }],
}));
vi.mock('./story-lists.ts', () => ({
  storyLists: async () => ({
    facets: [
      {
        lists: [
          { address: '/stories/kind/person/', entries: [{ data: { published: '2026-01-01' } }] },
          { address: '/stories/kind/partner/', entries: [] },
        ],
      },
    ],
  }),
}));
vi.mock('./resource-lists.ts', () => ({
  resourceLists: async () => ({
    facets: [
      {
        lists: [
          {
            address: '/resources/for/wla/',
            entries: [{ data: { published: '2026-01-01' } }, { data: { published: '2026-05-05' } }],
          },
        ],
      },
    ],
  }),
}));
vi.resetModules();
const { sitemap } = await import('./sitemap.ts');

test('pages come in the order of their addresses, each with the day of its last true change', async () => {
  expect(await sitemap()).toEqual([
    { address: '/', changed: '2026-03-03' },
    { address: '/about/', changed: undefined },
    { address: '/resources/for/wla/', changed: '2026-05-05' },
    { address: '/search/a-z/', changed: '2026-04-04' },
    { address: '/search/a-z/2/', changed: '2026-04-04' },
    { address: '/stories/', changed: '2026-04-04' },
    { address: '/stories/bees/', changed: '2026-04-04' },
    { address: '/stories/kind/person/', changed: '2026-01-01' },
    { address: '/stories/wax/', changed: '2026-02-02' },
  ]);
});

test('an empty list is not for search engines', async () => {
  expect((await sitemap()).map(({ address }) => address)).not.toContain('/stories/kind/partner/');
});
