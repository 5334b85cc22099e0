import { expect, test } from 'vitest';
import { smallIndex } from '../../../tests/support/small-index.ts';
import { countValues, passes, readFacets, typeOf } from './facets.ts';

const index = smallIndex([
  { url: '/a/', title: 'A', type: 'Guide', network: 'London' },
  { url: '/b/', title: 'B', type: 'Guide' },
  { url: '/c/', title: 'C', type: 'Story', network: 'London' },
]);

test('a page passes where it has each value that is asked for', async () => {
  const facets = await readFacets(index);
  expect(['/a/', '/b/', '/c/'].filter((id) => passes(id, { q: '', type: 'Guide', network: 'London' }, facets))).toEqual(
    ['/a/'],
  );
  expect(passes('/a/', { q: '', type: 'constructor' }, facets)).toBe(false);
  expect(passes('/a/', { q: '', type: '' }, facets)).toBe(true);
});

test('each value is counted as if its own filter were not set', async () => {
  const facets = await readFacets(index);
  expect(countValues(['/a/', '/b/', '/c/'], { q: '', type: 'Story' }, facets)).toEqual({
    type: { Guide: 2, Story: 1 },
    network: { London: 1 },
    audience: {},
  });
});

test('a page is of its type', async () => {
  const facets = await readFacets(index);
  expect(typeOf('/c/', facets)).toBe('Story');
  expect(typeOf('/x/', facets)).toBe('');
});
