import { expect, test, vi } from 'vitest';
import type { LibraryEntry } from './index.ts';

const entry = (collection: string, name: string, scope = ['web', 'newsletter']) => ({
  collection,
  name,
  address: `/stories/${name}/`,
  data: { title: `Title of ${name}`, consent: { scope }, status: 'cancelled' },
});
vi.mock('./index.ts', () => {
  const shown = (collection: string) => async () => [entry(collection, 'bees'), entry(collection, 'wasps', ['web'])];
  return {
    stories: shown('stories'),
    guides: shown('guides'),
    resources: shown('resources'),
    events: shown('events'),
    networks: shown('networks'),
    pick: async (list: () => Promise<{ name: string }[]>, names: string[]) =>
      (await list()).filter(({ name }) => names.includes(name)),
  };
});
vi.resetModules();
const { itemsOf } = await import('./newsletter-items.ts');

test('an issue points to what may be seen today, and leaves out the rest', async () => {
  const items = [
    { story: 'bees', why: 'They hum.' },
    { story: 'withdrawn', why: 'It was good.' },
    { story: 'wasps', why: 'Its people agreed to the web alone.' },
    { why: 'Written before the name.', guide: 'bees' },
    { event: 'bees', why: 'It was to be in May.' },
  ];
  expect(await itemsOf({ data: { items } } as unknown as LibraryEntry<'newsletters'>)).toEqual([
    { title: 'Title of bees', address: '/stories/bees/', kind: 'Story', why: 'They hum.' },
    { title: 'Title of bees', address: '/stories/bees/', kind: 'Guide', why: 'Written before the name.' },
    { title: 'Cancelled: Title of bees', address: '/stories/bees/', kind: 'Event', why: 'It was to be in May.' },
  ]);
});
