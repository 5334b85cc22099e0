import { expect, test, vi } from 'vitest';

const story = (name: string, data: object) => ({ name, data: { kind: 'person', topics: [], ...data } });
vi.mock('./index.ts', () => ({
  stories: async () => [
    story('a', { topics: ['bees', 'wax'], network: 'lincoln' }),
    story('b', { kind: 'employer', employerSize: 'micro', topics: ['bees'], network: 'hidden' }),
  ],
  networks: async () => [{ name: 'lincoln', data: { title: 'Lincoln network' } }],
  topics: async () => [
    { name: 'bees', data: { name: 'Bees' } },
    { name: 'wax', data: { name: 'Wax' } },
    { name: 'honey', data: { name: 'Honey' } },
  ],
}));
vi.resetModules();
const { storyLists } = await import('./story-lists.ts');

test('each story stands in the lists of its kind, topics, network and size of employer', async () => {
  const { facets } = await storyLists();
  const found = facets.flatMap(({ lists }) =>
    lists
      .filter(({ entries }) => entries.length > 0)
      .map(({ address, entries }) => `${address} ${entries.map(({ name }) => name).join()}`),
  );
  expect(found).toEqual([
    '/stories/kind/person/ a',
    '/stories/kind/employer/ b',
    '/stories/topic/bees/ a,b',
    '/stories/topic/wax/ a',
    '/stories/network/lincoln/ a',
    '/stories/size/micro/ b',
  ]);
});

test('a list without stories is a list all the same, so that its address works', async () => {
  const { facets } = await storyLists();
  expect(facets.flatMap(({ lists }) => lists.map(({ address }) => address))).toContain('/stories/topic/honey/');
});

test('a network that is not on the site has no list', async () => {
  const { facets } = await storyLists();
  expect(facets.flatMap(({ lists }) => lists.map(({ address }) => address))).not.toContain('/stories/network/hidden/');
});

test('the later pages of a list have addresses of their own', async () => {
  const { all, facets } = await storyLists();
  expect([all.pageAddress(1), all.pageAddress(2)]).toEqual(['/stories/', '/stories/page/2/']);
  expect(facets[0]?.lists[0]?.pageAddress(3)).toBe('/stories/kind/person/3/');
});
