import { expect, test, vi } from 'vitest';
import type { FeedScope } from './feed-addresses.ts';

interface Sample {
  published: string;
  network?: string;
  topics?: string[];
  updated?: string;
  name?: string;
}
const entry = (collection: string, id: string, { name = id, topics = ['bees'], ...data }: Sample) => ({
  collection,
  name,
  address: `/${collection}/${name}/`,
  data: { id, title: id, topics, ...data },
});
const story = (id: string, sample: Sample | string) =>
  entry('stories', id, typeof sample === 'string' ? { published: sample } : sample);

const shelves = vi.hoisted(() => ({
  stories: [] as object[],
  guides: [] as object[],
  newsletters: [] as object[],
  resources: [] as object[],
  events: [] as object[],
  gone: [] as { id: string; published: string }[],
  asked: [] as unknown[],
}));
vi.mock('../library/index.ts', () => ({
  stories: async () => shelves.stories,
  guides: async () => shelves.guides,
  newsletters: async () => shelves.newsletters,
  resources: async () => shelves.resources,
  events: async () => shelves.events,
  placesGone: async (belongs: unknown) => {
    shelves.asked.push(belongs);
    return shelves.gone;
  },
}));
const made = vi.hoisted(() => ({ times: 0 }));
vi.mock('./feed-item.ts', () => ({
  feedItem: async ({ data, address }: ReturnType<typeof entry>) => {
    made.times += 1;
    return { id: data.id, address, title: data.title, published: data.published, updated: data.updated };
  },
}));
vi.resetModules();
const { feedItems, mostItems } = await import('./feed-items.ts');

/** The ids of the items of a feed, when these are all that the library has. */
async function ids(scope: FeedScope, have: Partial<typeof shelves>): Promise<string[]> {
  const none = { stories: [], guides: [], newsletters: [], resources: [], events: [], gone: [], asked: [] };
  Object.assign(shelves, none, have);
  return (await feedItems({ scope }, new URL('https://example.org/'))).map(({ id }) => id);
}
/** Stories a day apart, the newest first: s99, s98 and so on. */
const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    story(`s${99 - i}`, new Date(Date.UTC(2026, 4, 31 - i)).toISOString().slice(0, 10)),
  );

test('the newest come first, and those of one day by their permanent names', async () => {
  expect(
    await ids(
      { of: 'all' },
      {
        stories: [story('c', '2026-01-01'), story('a', '2026-01-01'), story('new', '2026-03-01')],
        guides: [entry('guides', 'b', { published: '2026-01-01' })],
      },
    ),
  ).toEqual(['new', 'b', 'a', 'c']);
});

test('a feed holds as many as it has places, the main ones more than those of a network or topic', async () => {
  const stories = many(60);
  expect(await ids({ of: 'stories' }, { stories })).toEqual(stories.slice(0, 50).map(({ data }) => data.id));
  expect(await ids({ of: 'topic', name: 'bees' }, { stories })).toHaveLength(25);
  expect([mostItems({ of: 'all' }), mostItems({ of: 'network', name: 'a' })]).toEqual([50, 25]);
});

test('a story that is taken down leaves its place empty, so that no old one comes back', async () => {
  const stories = many(60);
  const before = await ids({ of: 'all' }, { stories });
  const [taken] = stories.splice(10, 1);
  const gone = [{ id: 's89', published: taken?.data.published ?? '' }];
  expect(await ids({ of: 'all' }, { stories, gone })).toEqual(before.filter((id) => id !== 's89'));
});

test('only the places of the network or topic are kept empty in its feed', async () => {
  await ids({ of: 'network', name: 'lincoln' }, {});
  await ids({ of: 'topic', name: 'bees' }, { asked: shelves.asked });
  expect(shelves.asked).toEqual([{ network: 'lincoln' }, { topic: 'bees' }]);
  await ids({ of: 'guides' }, {});
  expect(shelves.asked).toEqual([]);
});

test('a new name changes nothing, even at the end of the window among others of its day', async () => {
  const stories = [...many(48), ...['a', 'b', 'c', 'd'].map((id) => story(id, '2026-01-01'))];
  const before = await ids({ of: 'all' }, { stories });
  expect(before.slice(48)).toEqual(['a', 'b']);
  stories[49] = story('b', { published: '2026-01-01', name: 'zebra' });
  expect(await ids({ of: 'all' }, { stories })).toEqual(before);
});

test('an updated item stays in its place', async () => {
  const stories = [
    story('new', '2026-05-01'),
    story('old', { published: '2026-01-01', updated: '2026-11-21' }),
    story('older', { published: '2025-01-01', updated: '2026-11-22' }),
  ];
  expect(await ids({ of: 'all' }, { stories })).toEqual(['new', 'old', 'older']);
});

test('to a network belong its stories and events; to a topic its stories, guides and resources', async () => {
  const have = {
    stories: [story('s', { published: '2026-01-05', network: 'lincoln' }), story('other', '2026-01-04')],
    events: [entry('events', 'e', { published: '2026-01-03', network: 'lincoln', topics: [] })],
    guides: [entry('guides', 'g', { published: '2026-01-02' })],
    resources: [entry('resources', 'r', { published: '2026-01-01' })],
    newsletters: [entry('newsletters', 'n', { published: '2026-01-06', topics: [] })],
  };
  expect(await ids({ of: 'network', name: 'lincoln' }, have)).toEqual(['s', 'e']);
  expect(await ids({ of: 'topic', name: 'bees' }, have)).toEqual(['s', 'other', 'g', 'r']);
  expect(await ids({ of: 'topic', name: 'wax' }, have)).toEqual([]);
  expect(await ids({ of: 'newsletters' }, have)).toEqual(['n']);
  expect(await ids({ of: 'all' }, have)).toEqual(['n', 's', 'other', 'e', 'g', 'r']);
});

test('an entry is made into an item once a build, however many feeds hold it', async () => {
  vi.stubEnv('DEV', false);
  made.times = 0;
  const stories = [story('a', { published: '2026-01-01', network: 'lincoln' }), story('b', '2026-01-01')];
  const scopes: FeedScope[] = [{ of: 'all' }, { of: 'stories' }, { of: 'network', name: 'lincoln' }];
  for (const scope of scopes) await ids(scope, { stories });
  expect(made.times).toBe(2);
});
