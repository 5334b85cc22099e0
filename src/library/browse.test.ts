import { expect, test } from 'vitest';
import { browse, listPages } from './browse.ts';

const entry = (name: string, ...kinds: (string | undefined)[]) => ({ name, kinds });
const values = ['person', 'employer', 'network'].map((value) => ({ value, name: value, title: `Stories: ${value}` }));
const browsed = (entries: ReturnType<typeof entry>[]) =>
  browse('stories', 'All stories', entries, [
    { facet: 'kind', title: 'By kind', valuesOf: ({ kinds }) => kinds, values },
  ]);

test('an entry stands in the lists of all its values; one without a value, or with one that is not known, in none', () => {
  const { all, facets } = browsed([
    entry('a', 'person', 'employer'),
    entry('b', undefined, 'bees'),
    entry('c', 'person'),
  ]);
  expect(all.entries.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(
    facets[0]?.lists.map(({ address, entries }) => `${address} ${entries.map(({ name }) => name).join()}`),
  ).toEqual(['/stories/kind/person/ a,c', '/stories/kind/employer/ a', '/stories/kind/network/ ']);
});

test('a long list has pages of 48, each with the way to the next, and an empty one has one page', () => {
  const many = Array.from({ length: 100 }, (_, i) => entry(`s${i}`, 'person'));
  const pages = listPages(browsed(many));
  expect(
    pages.map(
      ({ params, props: { number, count, entries, earlier, later } }) =>
        `${params.list}: ${number}/${count} ${entries.length} ${earlier} ${later}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "undefined: 1/3 48 undefined /stories/page/2/",
      "page/2: 2/3 48 /stories/ /stories/page/3/",
      "page/3: 3/3 4 /stories/page/2/ undefined",
      "kind/person: 1/3 48 undefined /stories/kind/person/2/",
      "kind/person/2: 2/3 48 /stories/kind/person/ /stories/kind/person/3/",
      "kind/person/3: 3/3 4 /stories/kind/person/2/ undefined",
      "kind/employer: 1/1 0 undefined undefined",
      "kind/network: 1/1 0 undefined undefined",
    ]
  `);
});

test('only the first page of the whole list has words of its own, and the menu counts whole lists', () => {
  const pages = listPages(browsed(Array.from({ length: 49 }, (_, i) => entry(`s${i}`, 'person'))));
  expect(pages.filter(({ props }) => props.main).map(({ params }) => params.list)).toEqual([undefined]);
  expect(pages[0]?.props.menu[0]?.lists.map(({ count }) => count)).toEqual([49, 0, 0]);
});
