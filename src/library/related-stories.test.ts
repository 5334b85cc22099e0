import { expect, test } from 'vitest';
import { relatedStories } from './related-stories.ts';
import type { LibraryEntry } from './shelf.ts';

type Story = LibraryEntry<'stories'>;
const story = (name: string, data: { topics: string[]; network?: string; related?: string[]; published?: string }) =>
  ({ name, data: { published: '2026-01-01', ...data } }) as unknown as Story;
const offered = (stories: Story[]) =>
  Object.fromEntries([...relatedStories(stories)].map(([name, others]) => [name, others.map((other) => other.name)]));

test('the stories that an editor named come first, in their order', () => {
  const stories = [
    story('a', { topics: ['bees'], related: ['d', 'c'] }),
    story('b', { topics: ['bees'] }),
    story('c', { topics: ['wax'] }),
    story('d', { topics: ['wax'] }),
  ];
  expect(offered(stories)['a']).toEqual(['d', 'c', 'b']);
});

test('after them come those that share most topics or the network', () => {
  const stories = [
    story('one', { topics: ['bees'] }),
    story('two', { topics: ['bees', 'wax'] }),
    story('here', { topics: ['bees', 'wax'], network: 'lincoln' }),
    story('three', { topics: ['bees', 'wax'], network: 'lincoln' }),
  ];
  expect(offered(stories)['here']).toEqual(['three', 'two', 'one']);
});

test('of those that share as much, the newest comes first, and then the alphabet decides', () => {
  const stories = [
    story('a', { topics: ['bees'], published: '2026-01-01' }),
    story('b', { topics: ['bees'], published: '2026-02-01' }),
    story('c', { topics: ['bees'], published: '2026-01-01' }),
    story('here', { topics: ['bees'] }),
  ];
  expect(offered(stories)['here']).toEqual(['b', 'a', 'c']);
});

test('a story is not offered beside itself, nor one that is not shown', () => {
  expect(
    offered([story('a', { topics: ['bees'], related: ['a', 'hidden'] }), story('b', { topics: ['wax'] })]),
  ).toEqual({ a: [], b: [] });
});

test('a story that was named and is near as well is offered once', () => {
  expect(
    offered([story('a', { topics: ['bees', 'wax'], related: ['b'] }), story('b', { topics: ['bees', 'wax'] })])['a'],
  ).toEqual(['b']);
});

test('three are offered at most', () => {
  const stories = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => story(name, { topics: ['bees'] }));
  for (const others of Object.values(offered(stories))) expect(others).toHaveLength(3);
});
