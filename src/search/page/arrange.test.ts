import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';

const found = (...types: string[]) => types.map((type, place) => ({ type, place }));
const places = (results: { place: number }[]) => results.map(({ place }) => place);

test('the first three are the best, whatever they are, and the others stand in groups in a fixed order', () => {
  const { best, groups } = arrange(found('Word', 'Resource', 'Story', 'Figure', 'Guide', 'Event'));
  expect(places(best)).toEqual([0, 1, 2]);
  expect(groups.map(({ title, shown }) => [title, places(shown)])).toEqual([
    ['Pages and guides', [4]],
    ['Events', [5]],
    ['Figures', [3]],
  ]);
  expect(groups.flatMap(({ all }) => all)).toEqual([]);
});

test('a group of which more was found leads to all of each kind, those among the best too', () => {
  const many = arrange(found(...Array<string>(20).fill('Resource'), 'Page', 'Guide', 'Guide'));
  expect(many.groups).toMatchObject([
    {
      title: 'Pages and guides',
      all: [
        { type: 'Page', count: 1 },
        { type: 'Guide', count: 2 },
      ],
    },
    { title: 'Resources', all: [{ type: 'Resource', count: 20 }] },
  ]);
});

test('little is loaded at first: a group of which nothing is among the first six leads to all of it', () => {
  const types = ['Page', 'Resource', 'Story', 'Event', 'Word', 'Figure'];
  const { best, groups } = arrange(found(...Array<string>(100).fill('Guide'), ...types));
  expect(groups.map(({ shown }) => shown.length)).toEqual([3, 0, 0, 0, 0, 0]);
  expect(groups[1]).toMatchObject({ title: 'Resources', all: [{ type: 'Resource', count: 1 }] });
  const mixed = arrange(found(...Array.from({ length: 60 }, (_, i) => types[i % 6] ?? '')));
  const shown = [...mixed.best, ...mixed.groups.flatMap((group) => group.shown)];
  expect(shown.length).toBeLessThanOrEqual(6);
  expect(new Set(shown).size).toBe(shown.length);
  expect(best.length).toBe(3);
});

test('few results are one list, and nothing is nothing', () => {
  expect(arrange(found('Page', 'Story', 'Word', 'Event', 'Page'))).toMatchObject({ best: { length: 5 }, groups: [] });
  expect(arrange([])).toEqual({ best: [], groups: [] });
});

test('what is of an unknown kind is shown with the pages', () => {
  const { groups } = arrange(found('Page', 'Page', 'Page', 'Recipe', 'Story', 'Story'));
  expect(groups.map(({ title, shown }) => [title, places(shown)])).toEqual([
    ['Pages and guides', [3]],
    ['Stories and news', [4, 5]],
  ]);
});
