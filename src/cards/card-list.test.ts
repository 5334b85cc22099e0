import { expect, test, vi } from 'vitest';

const entry = (address: string, title: string, data = {}) => ({ address, data: { title, ...data } });
const none = async () => [];
vi.mock('../library/index.ts', () => ({
  settings: async () => ({ name: 'Bees at Work', tagline: 'Colleagues who hum' }),
  pages: async () => [
    { ...entry('/', 'Hum at work'), name: 'home' },
    { ...entry('/stories/', 'Stories'), name: 'stories' },
    { ...entry('/about/', 'About bees'), name: 'about' },
  ],
  stories: async () => Array.from({ length: 600 }, (_, i) => entry(`/stories/story-${i}/`, `Story ${i}`)),
  guides: async () => [entry('/guides/hives/', 'Keeping hives', { audience: ['employer', 'wla'] })],
  networks: none,
  newsletters: none,
  resources: none,
}));
vi.resetModules();
const { cardFor, cardList } = await import('./card-list.ts');

test('a card has the title of its page, its kind and its door, and the name of the site', async () => {
  const cards = await cardList();
  const name = 'Bees at Work';
  expect(cards.get('/guides/hives/')).toEqual({ title: 'Keeping hives', kind: 'Guide', door: 'employer', name });
  expect(cards.get('/stories/story-0/')).toEqual({ title: 'Story 0', kind: 'Story', door: 'wla', name });
  expect(cards.get('/about/')).toEqual({ title: 'About bees', kind: 'Colleagues who hum', door: undefined, name });
});

test('the newest 500 stories have cards of their own', async () => {
  const cards = await cardList();
  expect(cards.has('/stories/story-499/')).toBe(true);
  expect(cards.has('/stories/story-500/')).toBe(false);
});

test.each([
  ['/', '/cards/index.png', 'Hum at work'],
  ['/stories/story-7/', '/cards/stories/story-7.png', 'Story 7'],
  ['/stories/story-599/', '/cards/stories.png', 'Stories'],
  ['/stories/topic/careers/2/', '/cards/stories.png', 'Stories'],
  ['/nowhere/at/all/', '/cards/index.png', 'Hum at work'],
  ['/404.html', '/cards/index.png', 'Hum at work'],
])('the page %s shows the card %s', async (page, src, alt) => {
  expect(await cardFor(page)).toEqual({ src, alt });
});
