import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const content = vi.hoisted(() => ({ shelves: {} as Record<string, { id: string; data: object }[]> }));
vi.mock('astro:content', () => ({
  getCollection: async (name: string) => content.shelves[name] ?? [],
  getEntry: async () => undefined,
}));
vi.mock('./assets.ts', () => ({ shownPicture: async () => undefined, fileAddress: () => undefined }));

vi.resetModules();
const { movedFiles } = await import('./moved-files.ts');

afterEach(() => vi.unstubAllEnvs());
beforeEach(() => {
  content.shelves = {};
  vi.stubEnv('WLA_TODAY', '2026-11-21');
});

const dated = { title: 'a', published: '2026-01-01', order: 1, number: 1, formerly: ['hive'] };
const consent = { basis: 'form', reference: 'SF-1', scope: ['web'], given: '2026-01-01', reviewBy: '2027-12-31' };

test('each file of a renamed entry leads from its old address to its new one', async () => {
  content.shelves = {
    resources: [
      { id: 'bees', data: { ...dated, kind: 'checklist' } },
      { id: 'wax', data: { ...dated, kind: 'poster', formerly: ['comb'] } },
    ],
    guides: [{ id: 'bees', data: dated }],
    stories: [{ id: 'bees', data: { ...dated, consent, topics: [] } }],
    newsletters: [{ id: 'issue-1', data: { ...dated, formerly: ['issue-one'] } }],
  };
  expect((await movedFiles()).map(({ from, to }) => `${from} ${to}`)).toMatchInlineSnapshot(`
    [
      "/guides/hive/hive.pdf /guides/bees/bees.pdf",
      "/newsletters/issue-one/issue-one.pdf /newsletters/issue-1/issue-1.pdf",
      "/resources/comb/comb-a3.pdf /resources/wax/wax-a3.pdf",
      "/resources/comb/comb-black-and-white.pdf /resources/wax/wax-black-and-white.pdf",
      "/resources/comb/comb-large-print.pdf /resources/wax/wax-large-print.pdf",
      "/resources/comb/comb.docx /resources/wax/wax.docx",
      "/resources/comb/comb.pdf /resources/wax/wax.pdf",
      "/resources/hive/hive.docx /resources/bees/bees.docx",
      "/resources/hive/hive.pdf /resources/bees/bees.pdf",
      "/stories/hive/hive.pdf /stories/bees/bees.pdf",
    ]
  `);
});

test('nothing leads to the file of an entry that nobody may see, or that never had another name', async () => {
  content.shelves = {
    resources: [
      { id: 'draft', data: { ...dated, kind: 'letter', draft: true } },
      { id: 'same', data: { ...dated, kind: 'letter', formerly: undefined } },
    ],
    stories: [{ id: 'gone', data: { ...dated, topics: [], consent: { ...consent, withdrawn: '2026-11-20' } } }],
  };
  expect(await movedFiles()).toEqual([]);
});
