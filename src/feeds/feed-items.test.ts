import { expect, test, vi } from 'vitest';

const entry = (name: string, published: string) => ({ address: `/stories/${name}/`, data: { title: name, published } });
const shelves = vi.hoisted(() => ({ stories: [] as object[], newsletters: [] as object[] }));
vi.mock('../library/index.ts', () => ({
  stories: async () => shelves.stories,
  guides: async () => [],
  newsletters: async () => shelves.newsletters,
  resources: async () => [],
  events: async () => [],
}));
vi.mock('./feed-item.ts', () => ({ feedItem: async ({ data }: { data: object }) => data }));
vi.resetModules();
const { feedItems, MOST_ITEMS } = await import('./feed-items.ts');

test('the newest come first, and no more than a feed holds', async () => {
  const stories = Array.from({ length: MOST_ITEMS + 5 }, (_, i) =>
    entry(`story-${String(i).padStart(2, '0')}`, i < 2 ? '2026-05-05' : '2026-01-01'),
  );
  Object.assign(shelves, { stories: stories.reverse(), newsletters: [entry('Issue 1', '2026-06-01')] });
  const items = await feedItems(new URL('https://example.org/'));
  expect(items).toHaveLength(MOST_ITEMS);
  expect(items.slice(0, 4).map(({ title }) => title)).toEqual(['Issue 1', 'story-00', 'story-01', 'story-02']);
});
