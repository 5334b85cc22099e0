import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { builtFeed, builtPage, notice, sendsOn } from '../../tests/support/small-site.ts';
import { compareSites } from './compare-sites.ts';
import { comparisonSchema } from './comparison.ts';
import { readSite } from './read-site.ts';

const front = { 'index.html': builtPage('Home', 'Welcome.') };
const compare = (was: Record<string, string | Uint8Array>, now: Record<string, string | Uint8Array>) =>
  compareSites(
    readSite(contentTree({ ...front, ...was })),
    readSite(contentTree({ ...front, ...now })),
    { old: 'old', new: 'new' },
    null,
  );
const long =
  'Somebody brought a hive into the canteen, and forty colleagues asked how honey, wax and candles are made.';

test('the same site twice has no differences', () => {
  const files = { 'bees/index.html': builtPage('Bees', long), 'rss.xml': builtFeed(['1', 'Bees', '/bees/']) };
  expect(compare(files, files)).toMatchObject({
    added: [],
    changed: [],
    moved: [],
    removed: [],
    frame: null,
    feeds: [],
    terms: { gained: [], lost: [] },
    searchHelp: null,
  });
});

test('a page that came, and one that went with nothing in its place, are told', () => {
  const { added, removed } = compare(
    { 'wax/index.html': builtPage('Wax', 'Candles.') },
    { 'bees/index.html': builtPage('Bees', long) },
  );
  expect(added).toEqual([{ address: '/bees/', title: 'Bees' }]);
  expect(removed).toEqual([{ address: '/wax/', title: 'Wax', to: null }]);
});

test('a page that went with a redirect to a page of before is removed, and its address leads there', () => {
  const { moved, removed } = compare(
    { 'wax/index.html': builtPage('Wax', 'Candles.') },
    { 'wax/index.html': sendsOn('/'), _redirects: '/wax / 301\n/wax/ / 301\n' },
  );
  expect(moved).toEqual([]);
  expect(removed).toEqual([{ address: '/wax/', title: 'Wax', to: '/' }]);
});

test('a page at another address has moved, with a redirect or without', () => {
  const was = { 'bees/index.html': builtPage('Bees', long) };
  const hive = { 'hive/index.html': builtPage('The hive', `${long} All of them hummed.`) };
  expect(compare(was, { ...hive, 'bees/index.html': sendsOn('/hive/') })).toMatchObject({
    moved: [{ from: '/bees/', to: '/hive/', title: 'The hive', redirect: true }],
    added: [],
    removed: [],
    redirects: { added: [{ from: '/bees/', to: '/hive/' }] },
  });
  expect(compare(was, hive)).toMatchObject({
    moved: [{ from: '/bees/', to: '/hive/', redirect: false }],
    added: [],
    removed: [],
  });
});

test('a story that was taken down is not shown any more; one that came back is added', () => {
  const shown = { 'bees/index.html': builtPage('Bees', long) };
  const gone = { 'bees/index.html': notice('Taken down') };
  expect(compare(shown, gone)).toMatchObject({
    notShown: [{ address: '/bees/', title: 'Bees' }],
    removed: [],
    changed: [],
  });
  expect(compare(gone, shown)).toMatchObject({ added: [{ address: '/bees/', title: 'Bees' }], notShown: [] });
});

test('a frame that changes on every page is told once', () => {
  const site = (frame: string) => ({
    'index.html': builtPage('Home', 'Welcome.', { frame }),
    'bees/index.html': builtPage('Bees', long, { frame }),
  });
  expect(compare(site('Menu'), site('Menu and search'))).toMatchObject({
    changed: [],
    frame: { pages: 2, passages: [{ was: '', now: 'and search' }] },
  });
});

test('words of the text are search terms, and words beside it are none', () => {
  expect(
    compare(
      { 'bees/index.html': builtPage('Bees', 'Honey and wax.', { beside: 'Candles' }) },
      { 'bees/index.html': builtPage('Bees', 'Honey and café 2026.', { beside: 'Lamps' }) },
    ).terms,
  ).toEqual({ gained: ['café'], lost: ['wax'] });
});

test('downloads are told with their sizes; marks of the build in their names make no difference', () => {
  const link = (name: string) => builtPage('Bees', `<a href="/files/${name}">Plan</a>`);
  expect(
    compare(
      { 'a.html': link('plan.txt'), 'files/plan.txt': 'one', '_astro/map.DkV3x1ab.pdf': 'same', 'old.zip': '12345' },
      { 'a.html': link('plan.txt'), 'files/plan.txt': 'three', '_astro/map.Zz99x1ab.pdf': 'same', 'new.pdf': '1' },
    ).downloads,
  ).toEqual([
    { address: '/files/plan.txt', was: 3, now: 5 },
    { address: '/new.pdf', was: null, now: 1 },
    { address: '/old.zip', was: 5, now: null },
  ]);
});

test('documents of a page that changed follow it, and are told where it did not change', () => {
  const site = (text: string, version: string) => ({
    'bees/index.html': builtPage('Bees', `${text} <a href="bees.pdf">PDF</a> <a href="bees-a3.pdf">PDF</a>`),
    'bees/bees.pdf': text + version,
    'bees/bees-a3.pdf': text + version,
    'bees/hive.pdf': text,
    'pack.zip': text,
  });
  const downloads = (was: Record<string, string>, now: Record<string, string>) =>
    compare(was, now).downloads.map(({ address }) => address);
  expect(downloads(site(long, '1'), site(`${long} Hum.`, '1'))).toEqual(['/bees/hive.pdf', '/pack.zip']);
  expect(downloads(site(long, '1'), site(long, '2'))).toEqual(['/bees/bees-a3.pdf', '/bees/bees.pdf']);
});

test('a picture that is another file is told, and one with another mark of the build is not', () => {
  const page = (mark: string) => builtPage('Bees', `${long}<img src="/_astro/hive.${mark}.webp" alt="A hive">`);
  const site = (mark: string, bytes: string) => ({ 'a.html': page(mark), [`_astro/hive.${mark}.webp`]: bytes });
  expect(compare(site('DkV3x1ab', 'one'), site('Zz99x1ab', 'one')).changed).toEqual([]);
  expect(compare(site('DkV3x1ab', 'one'), site('Zz99x1ab', 'two')).changed).toMatchObject([
    { address: '/a.html', sections: [], pictures: { added: [], removed: [], replaced: ['A hive'] } },
  ]);
});

test('redirects are told as added, changed and removed', () => {
  expect(
    compare({ _redirects: '/a /x/ 301\n/b /x/ 301\n' }, { _redirects: '/b /y/ 301\n/c /x/ 301\n' }).redirects,
  ).toEqual({
    added: [{ from: '/c/', to: '/x/' }],
    changed: [{ from: '/b/', to: '/y/', was: '/x/' }],
    removed: [{ from: '/a/', to: '/x/' }],
  });
});

test('a file that has another address now is told once, among the redirects', () => {
  const { downloads, redirects } = compare(
    { 'hive/hive.pdf': 'one', 'wax/wax.pdf': 'two' },
    { 'bees/bees.pdf': 'one', _redirects: '/hive/hive.pdf /bees/bees.pdf 301\n/wax/wax.pdf /nowhere.pdf 301\n' },
  );
  expect(downloads.map(({ address, now }) => [address, now])).toEqual([
    ['/bees/bees.pdf', 3],
    ['/wax/wax.pdf', null],
  ]);
  expect(redirects.added).toContainEqual({ from: '/hive/hive.pdf', to: '/bees/bees.pdf' });
});

test('the comparison is what its schema says', () => {
  const comparison = compare(
    { 'bees/index.html': builtPage('Bees', long), 'rss.xml': builtFeed(['1', 'Bees', '/bees/']) },
    { 'bees/index.html': builtPage('Bees', `${long} Hum.`), 'rss.xml': builtFeed(['2', 'Bees', '/bees/']) },
  );
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
});

test('a folder that is no built site is refused', () => {
  const folder = contentTree({ 'readme.txt': '' });
  expect(() => readSite(folder)).toThrow('is no built site: it has no front page (index.html).');
  expect(() => readSite(join(folder, 'nowhere'))).toThrow('There is no folder');
});
