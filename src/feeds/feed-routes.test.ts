import { beforeEach, expect, test, vi } from 'vitest';

const network = (name: string, formerly?: string[]) => ({
  name,
  address: `/networks/${name}/`,
  data: { title: `${name} network`, area: 'there', formerly },
});
const topic = (name: string, formerly?: string[]) => ({
  name,
  address: `/stories/topic/${name}/`,
  data: { name: 'Networks', summary: 'Meeting.', formerly },
});
const shelf = vi.hoisted(() => ({ networks: [] as object[], topics: [] as object[] }));
vi.mock('../library/index.ts', () => ({
  networks: async () => shelf.networks,
  topics: async () => shelf.topics,
  settings: async () => ({ name: 'Bees' }),
}));
vi.mock('./feed-items.ts', () => ({ feedItems: async () => [] }));
vi.resetModules();
const { feedAt, feedRoutes } = await import('./feed-routes.ts');
const site = new URL('https://example.org/');

beforeEach(() => {
  shelf.topics = [topic('networks')];
});

test('every feed has an address of its own, the main ones in two formats', async () => {
  shelf.networks = [network('london')];
  expect([...(await feedRoutes()).keys()].sort()).toMatchInlineSnapshot(`
    [
      "/feed.json",
      "/feeds/events.json",
      "/feeds/events.xml",
      "/feeds/guides.json",
      "/feeds/guides.xml",
      "/feeds/networks/london.xml",
      "/feeds/newsletters.json",
      "/feeds/newsletters.xml",
      "/feeds/resources.json",
      "/feeds/resources.xml",
      "/feeds/stories.json",
      "/feeds/stories.xml",
      "/feeds/topics/networks.xml",
      "/rss.xml",
    ]
  `);
});

test('a network that has another name now keeps its feed at the old address', async () => {
  shelf.networks = [network('east'), network('london', ['capital'])];
  const text = await (await feedAt('/feeds/networks/capital.xml', site)).text();
  const now = await (await feedAt('/feeds/networks/london.xml', site)).text();
  expect(text).toBe(now.replace('/feeds/networks/london.xml" rel="self"', '/feeds/networks/capital.xml" rel="self"'));
  expect(text).not.toBe(now);
});

test('so does a topic', async () => {
  shelf.topics = [topic('networks', ['meetings'])];
  const text = await (await feedAt('/feeds/topics/meetings.xml', site)).text();
  expect(text).toContain('<link>https://example.org/stories/topic/networks/</link>');
  expect(text).toContain('href="https://example.org/feeds/topics/meetings.xml" rel="self"');
});

test('an old name that another network has now is its alone', async () => {
  shelf.networks = [network('east', ['london']), network('london')];
  expect((await feedRoutes()).get('/feeds/networks/london.xml')?.feed.page).toBe('/networks/london/');
});

test('a feed is served as what it is', async () => {
  shelf.networks = [];
  expect((await feedAt('/feed.json', site)).headers.get('content-type')).toBe('application/feed+json; charset=utf-8');
  expect((await feedAt('/rss.xml', site)).headers.get('content-type')).toBe('application/xml; charset=utf-8');
  await expect(feedAt('/feeds/nothing.xml', site)).rejects.toThrow('There is no feed at /feeds/nothing.xml.');
});

test('a topic is told from a collection of the same name', async () => {
  expect(await (await feedAt('/feeds/topics/networks.xml', site)).text()).toContain(
    '<title>Bees: Networks (topic)</title>',
  );
});
