import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const content = vi.hoisted(() => ({
  shelves: {} as Record<string, { id: string; data: object; filePath?: string }[]>,
}));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => content.shelves[name] ?? [],
  getEntry: async () => ({ data: { name: 'Bees at Work' } }),
}));
vi.mock('./assets.ts', () => ({ shownPicture: async () => undefined, fileAddress: () => undefined }));

vi.resetModules();
const { events, guides, networks, page, pick, placesGone, redirects, stories, storiesGone } =
  await import('./index.ts');

const consent = { basis: 'form', reference: 'SF-1', scope: ['web'], given: '2026-01-01', reviewBy: '2027-12-31' };
const story = (id: string, data: object = {}) => ({
  id,
  data: { title: id, published: '2026-06-01', consent, topics: [], ...data },
});

afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  content.shelves = {};
  vi.stubEnv('WLA_TODAY', '2026-11-21');
});

test('nobody gets a story that may not be seen today', async () => {
  content.shelves['stories'] = [
    story('shown'),
    story('draft', { draft: true }),
    story('future', { published: '2026-11-22' }),
    story('withdrawn', { consent: { ...consent, withdrawn: '2026-11-20' } }),
    story('lapsed', { consent: { ...consent, reviewBy: '2026-11-20' } }),
    story('printed', { consent: { ...consent, scope: ['print'] } }),
  ];
  expect((await stories()).map(({ name }) => name)).toEqual(['shown']);
  expect(await storiesGone()).toEqual(['lapsed', 'withdrawn']);
});

test('of a story that was public, feeds get its place and nothing that it said', async () => {
  const withdrawn = { ...consent, withdrawn: '2026-11-20' };
  const data = { title: 'Jane', summary: 'Her story.', network: 'lincoln', topics: ['bees'] };
  content.shelves['stories'] = [
    story('shown'),
    story('jane', { ...data, id: 'jane-1', consent: withdrawn }),
    story('other', { id: 'other-1', consent: withdrawn }),
    story('never', { id: 'never-1', consent: { ...withdrawn, withdrawn: '2026-05-31' } }),
    story('draft', { id: 'draft-1', consent: withdrawn, draft: true }),
    story('future', { id: 'future-1', consent: withdrawn, published: '2026-11-22' }),
    story('printed', { id: 'printed-1', consent: { ...consent, scope: ['print'] } }),
  ];
  const jane = { published: '2026-06-01', id: 'jane-1' };
  expect(await placesGone()).toEqual([jane, { published: '2026-06-01', id: 'other-1' }]);
  expect(await placesGone({ network: 'lincoln' })).toEqual([jane]);
  expect(await placesGone({ topic: 'bees' })).toEqual([jane]);
  expect(await placesGone({ topic: 'wax' })).toEqual([]);
});

test('nobody gets another entry that is a draft or still to come', async () => {
  const entries = [
    { id: 'out', data: { title: 'a', order: 1, published: '2026-11-21', starts: '2026-12-01' } },
    { id: 'draft', data: { title: 'b', order: 1, published: '2026-11-01', starts: '2026-12-01', draft: true } },
    { id: 'future', data: { title: 'c', order: 1, published: '2026-11-22', starts: '2026-12-01' } },
  ];
  content.shelves = { guides: entries, networks: entries, events: entries };
  for (const list of [guides, networks, events]) expect((await list()).map(({ name }) => name)).toEqual(['out']);
});

test('a change is told from its day on', async () => {
  content.shelves['stories'] = [story('a', { updated: '2026-11-21' }), story('b', { updated: '2026-11-22' })];
  expect((await stories()).map(({ data }) => data.updated)).toEqual(['2026-11-21', undefined]);
});

test('stories come with the newest first, and those of one day in the order of the alphabet', async () => {
  content.shelves['stories'] = [story('b'), story('c', { published: '2026-07-01' }), story('a')];
  expect((await stories()).map(({ name }) => name)).toEqual(['c', 'a', 'b']);
});

test('a list of names gives the entries in its order, without those that may not be seen', async () => {
  content.shelves['stories'] = [story('a'), story('b'), story('draft', { draft: true })];
  expect((await pick(stories, ['b', 'draft', 'nowhere', 'a'])).map(({ name }) => name)).toEqual(['b', 'a']);
  expect(await pick(stories)).toEqual([]);
});

test('moved addresses are those of the list and the former names of entries that have a page or a notice', async () => {
  content.shelves = {
    stories: [
      story('bees', { formerly: ['hive'] }),
      story('draft', { formerly: ['wax'], draft: true }),
      story('gone', { formerly: ['went'], consent: { ...consent, withdrawn: '2026-11-20' } }),
    ],
    events: [
      { id: 'bee-day', data: { title: 'a', published: '2026-01-01', starts: '2026-12-01', formerly: ['hive-day'] } },
    ],
    networks: [{ id: 'london', data: { title: 'a', published: '2026-01-01', formerly: ['capital'] } }],
    topics: [{ id: 'wax', data: { name: 'Wax', formerly: ['honey'] } }],
    redirects: [{ id: '/old', data: { from: '/old', to: '/guides/', why: 'It moved.' } } as never],
  };
  expect(await redirects()).toEqual([
    { from: '/networks/capital/', to: '/networks/london/' },
    { from: '/old', to: '/guides/' },
    { from: '/stories/hive/', to: '/stories/bees/' },
    { from: '/stories/network/capital/', to: '/stories/network/london/' },
    { from: '/stories/topic/honey/', to: '/stories/topic/wax/' },
    { from: '/stories/went/', to: '/stories/gone/' },
  ]);
});

test('a page whose words are missing is named', async () => {
  await expect(page('accessibility')).rejects.toThrow('content/pages/accessibility.md is missing.');
});
