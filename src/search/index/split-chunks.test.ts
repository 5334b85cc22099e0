import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { expect, test } from 'vitest';
import { KNOWN_VERSION, splitChunks, type IndexFile } from './split-chunks.ts';

const SIGN = 'pagefind_dcd';
const file = (path: string, data: unknown, sign = SIGN): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(sign), encode(data)])),
});
const read = (files: readonly IndexFile[], path: string): unknown =>
  decode(gunzipSync(files.find((each) => each.path === path)?.content ?? Buffer.alloc(0)).subarray(SIGN.length));

/** A word that stands at so many places of one page. */
const word = (text: string, places: number) => [text, [[0, Array.from({ length: places }, () => 1000), []]], []];
const many = (beginning: string, count: number, places: number) =>
  Array.from({ length: count }, (_, i) => word(`${beginning}${String(i).padStart(3, '0')}`, places));

const PAGES = [['en_a', 9, '']];
const LIST = 'pagefind.en_x.pf_meta';
const meta = (chunks: unknown[], version: string = KNOWN_VERSION, pages: unknown = PAGES) =>
  file(LIST, [version, pages, chunks, [['type', 'en_f']], [], ['title']]);
const index = (words: ReturnType<typeof word>[]) => [
  meta([[words[0]?.[0], words.at(-1)?.[0], 'en_1']]),
  file('index/en_1.pf_index', [words]),
];

/** The chunks of an index, each as its words; the list names the first and the last of each. */
function chunksOf(files: readonly IndexFile[]): string[][] {
  const [, , list] = read(files, LIST) as [unknown, unknown, [string, string, string][]];
  return list.map(([first, last, name]) => {
    const [words] = read(files, `index/${name}.pf_index`) as [[string][]];
    expect([words[0]?.[0], words.at(-1)?.[0]]).toEqual([first, last]);
    return words.map(([text]) => text);
  });
}

test('a large chunk becomes small ones that hold the same words in the same order', () => {
  const words = [...many('bees', 20, 90), ...many('comb', 20, 90), ...many('wax', 20, 90)];
  const after = splitChunks(index(words));
  const chunks = chunksOf(after);
  expect(chunks.length).toBeGreaterThan(2);
  expect(chunks.flat()).toEqual(words.map(([text]) => text));
  expect(after.map(({ path }) => path)).not.toContain('index/en_1.pf_index');
  const [version, pages, , filters, sorts, names] = read(after, LIST) as unknown[];
  expect([version, pages, filters, sorts, names]).toEqual([KNOWN_VERSION, PAGES, [['type', 'en_f']], [], ['title']]);
});

test('a word keeps how often it stands where, with each weight and field, and loses its places', () => {
  const pages = [[0, [-25, 721, 30, -241, 3], [-1, 9]]];
  const after = splitChunks(index([word('bees', 1), ['wax', pages, []]] as ReturnType<typeof word>[]));
  const chunk = after.find(({ path }) => path.startsWith('index/'))?.path ?? '';
  expect(read(after, chunk)).toEqual([
    [
      ['bees', [[0, [0], []]], []],
      ['wax', [[0, [-25, 6, 1, -241, 8], [-1, 6]]], []],
    ],
  ]);
});

test('words that begin alike stay together, for Pagefind looks for longer words beside a shorter one', () => {
  const chunks = chunksOf(splitChunks(index([...many('aaaa', 9, 90), word('care', 400), ...many('care', 9, 90)])));
  expect(chunks.at(-1)).toEqual(expect.arrayContaining(['care', 'care000', 'care008']));
});

test('a word that stands on very many pages is a chunk of its own', () => {
  expect(chunksOf(splitChunks(index([word('bees', 9), word('learn', 9000), word('wax', 9)])))).toEqual([
    ['bees'],
    ['learn'],
    ['wax'],
  ]);
});

test('a small chunk stays whole, an index without words too, and other files are as they were', () => {
  expect(chunksOf(splitChunks(index([word('bees', 1), word('wax', 1)])))).toEqual([['bees', 'wax']]);
  expect(splitChunks([])).toEqual([]);
  const other = file('fragment/en_a.pf_fragment', { url: '/' });
  expect(splitChunks([other, meta([])])).toContain(other);
});

test('the same words have the same names, and other words have others', () => {
  const names = (words: ReturnType<typeof word>[]) => splitChunks(index(words)).map(({ path }) => path);
  expect(names([word('bees', 2)])).toEqual(names([word('bees', 2)]));
  expect(names([word('bees', 2)])).not.toEqual(names([word('bees', 3)]));
});

test('files of another version, or of another shape, are refused', () => {
  const why = (...files: IndexFile[]) => {
    try {
      splitChunks(files);
      return '';
    } catch (error) {
      return (error as Error).message.replaceAll('\n', ' ');
    }
  };
  expect(why(meta([], '1.7.0'))).toMatchInlineSnapshot(
    `"The search index is not as Pagefind 1.6.0 writes it: pagefind.en_x.pf_meta holds something else: ✖ Invalid input: expected "1.6.0"   → at [0]. Another version needs another src/search/index/split-chunks.ts."`,
  );
  expect(why(meta([], KNOWN_VERSION, [['en_a', '9', '']]))).toMatch(/pf_meta holds something else: .*number/);
  expect(why(meta([['a', 'b', 'en_1']]))).toMatch(/there is no chunk en_1\./);
  expect(why(meta([['a', 'b', 'en_1']]), file('index/en_1.pf_index', [[['a', [[0, [], []]]]]]))).toMatch(
    /en_1\.pf_index holds something else/,
  );
  expect(why(meta([['a', 'b', 'en_1']]), file('index/en_1.pf_index', [], 'pagefind_xyz'))).toMatch(
    /en_1\.pf_index does not begin as it should/,
  );
});
