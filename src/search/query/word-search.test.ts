import { expect, test } from 'vitest';
import { smallIndex } from '../../../tests/support/small-index.ts';
import type { Pagefind } from '../pagefind-api.ts';
import { idf, makeWordSearch } from './word-search.ts';

const index = () =>
  smallIndex([
    { url: '/letter/', title: 'Letter to your manager', content: 'Words to start from.', phrases: 'ask my boss' },
    { url: '/role/', title: 'The role', content: 'Your manager agrees. A letter helps.' },
    { url: '/bees/', title: 'Bees', content: 'Honey.' },
  ]);

test('a word is found where it stands, with the fields in which it does', async () => {
  const hits = await makeWordSearch(index(), 3)(['managers']);
  expect([...hits].map(([id, { title, phrases }]) => [id, title, phrases])).toEqual([
    ['/letter/', true, false],
    ['/role/', false, false],
  ]);
});

test('a word of what editors say is found though it is in no text', async () => {
  const hits = await makeWordSearch(index(), 3)(['boss']);
  expect(hits.get('/letter/')).toMatchObject({ text: 0, title: false, phrases: true });
});

test('a phrase may be where all its words are: the index does not say whether they stand side by side', async () => {
  const search = makeWordSearch(index(), 3);
  expect([...(await search(['your', 'manager'])).keys()]).toEqual(['/letter/', '/role/']);
  expect((await search(['your', 'manager'])).get('/letter/')?.title).toBe(true);
  expect((await search(['your', 'manager'])).get('/role/')).toMatchObject({ title: false, unsure: true });
  expect((await search(['manager', 'bees'])).size).toBe(0);
});

test('longer words that Pagefind also finds are left out', async () => {
  const pagefind: Pagefind = {
    ...index(),
    search: (words) => {
      const result = (id: string) => ({ id, score: 1, data: () => Promise.reject(new Error('Not asked')) });
      return Promise.resolve({ results: words === '"wea"' ? [result('a')] : [result('a'), result('weather')] });
    },
  };
  expect([...(await makeWordSearch(pagefind, 3)(['wea'])).keys()]).toEqual(['a']);
});

test('the index is asked once for a word, and again where that failed', async () => {
  const once = index();
  const search = makeWordSearch(once, 3);
  await search(['bees']);
  await search(['bees']);
  expect(once.searches).toEqual(['"bees"', 'bees']);
  let fails = true;
  const failing = makeWordSearch(
    { ...once, search: (...asked) => (fails ? Promise.reject(new Error('No net')) : once.search(...asked)) },
    3,
  );
  await expect(failing(['bees'])).rejects.toThrow('No net');
  fails = false;
  expect((await failing(['bees'])).size).toBe(1);
});

test('what stands on few pages says more', () => {
  expect(idf(100, 1)).toBeGreaterThan(idf(100, 10));
  expect(idf(100, 100)).toBeGreaterThan(0);
  expect(idf(0, 3)).toBeGreaterThan(0);
});

test('where a word that stands on a page is not found, a part of the index is missing', async () => {
  const search = makeWordSearch(index(), 3, (word) => ['honey', 'wasps'].includes(word));
  expect((await search(['honey'])).size).toBe(1);
  expect((await search(['zebra'])).size).toBe(0);
  await expect(search(['wasps'])).rejects.toThrow('A part of the index did not load: that with “wasps”.');
});
