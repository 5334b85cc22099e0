import { expect, test, vi } from 'vitest';

const entry = (address: string, data: object) => ({ address, data: { published: '2026-01-01', ...data } });
const none = async () => [];
vi.mock('./index.ts', () => ({
  pages: async () => [
    entry('/guides/', { reviewed: '2026-02-02' }),
    entry('/', { reviewed: '2026-02-02', updated: '2026-03-03' }),
  ],
  stories: async () => [entry('/stories/bees/', { updated: '2026-04-04' })],
  guides: none,
  networks: none,
  newsletters: none,
  resources: none,
}));
vi.mock('./story-lists.ts', () => ({
  storyLists: async () => ({
    facets: [
      {
        lists: [
          { address: '/stories/kind/person/', stories: [{ data: { published: '2026-01-01' } }] },
          { address: '/stories/kind/partner/', stories: [] },
        ],
      },
    ],
  }),
}));
const { sitemap } = await import('./sitemap.ts');

test('pages come in the order of their addresses, each with the day of its last change, and empty lists are left out', async () => {
  expect(await sitemap()).toEqual([
    { address: '/', changed: '2026-03-03' },
    { address: '/guides/', changed: '2026-02-02' },
    { address: '/stories/bees/', changed: '2026-04-04' },
    { address: '/stories/kind/person/', changed: '2026-01-01' },
  ]);
});
