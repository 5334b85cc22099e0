import { expect, test } from 'vitest';
import { indexSheets, letterLinks, rangeOf, type IndexLine } from './a-to-z.ts';

const lines = (...words: string[]): IndexLine[] => words.map((each) => ({ words: each, address: `/${each}/` }));
const told = (sheets: ReturnType<typeof indexSheets>) =>
  sheets.map(({ letters }) => letters.map(({ letter, lines }) => [letter, ...lines.map(({ words }) => words)]));

test('lines stand in the order of the alphabet, whatever their articles, quotes, accents and capitals', () => {
  const sheets = indexSheets(
    lines('The bees', 'École', '“Ask me”', 'eating well', 'A', '10 tips', '2 tips', 'bees, a life of'),
  );
  expect(told(sheets)).toEqual([
    [
      ['0–9', '2 tips', '10 tips'],
      ['A', 'A', '“Ask me”'],
      ['B', 'The bees', 'bees, a life of'],
      ['E', 'eating well', 'École'],
    ],
  ]);
});

test('other words lead to the word that is explained, and what says the same stands there once', () => {
  const see = { words: 'Learning rep', address: '/glossary/#ulr', see: 'ULR' };
  const [sheet] = indexSheets([see, { ...see }, { words: 'ULR', address: '/glossary/#ulr', kind: 'word explained' }]);
  expect(sheet?.letters.map(({ lines }) => lines)).toEqual([
    [see],
    [{ words: 'ULR', address: '/glossary/#ulr', kind: 'word explained' }],
  ]);
});

test('of words that differ by a hyphen or a capital the first stands there, unless they lead elsewhere', () => {
  const see = (words: string, address = '/glossary/#hive') => ({ words, address, see: 'Hive' });
  const [sheet] = indexSheets([see('Bee-house'), see('Bee house'), see('bee house'), see('Bee house', '/other/')]);
  expect(sheet?.letters[0]?.lines.map(({ words, address }) => [words, address])).toEqual([
    ['Bee house', '/other/'],
    ['Bee-house', '/glossary/#hive'],
  ]);
});

test('a long index is cut into sheets, and a letter may go on over the next', () => {
  const sheets = indexSheets(lines('Ant', 'Bat', 'Bee', 'Boa', 'Cat'), 2);
  expect(sheets.map(({ address }) => address)).toEqual(['/search/a-z/', '/search/a-z/2/', '/search/a-z/3/']);
  expect(sheets.map((sheet) => rangeOf(sheet, sheets.length))).toEqual(['A to B', 'B', 'C']);
  expect(sheets[1]?.letters[0]).toMatchObject({ letter: 'B', isContinued: true });
  expect(letterLinks(sheets)).toEqual([
    { letter: 'A', address: '/search/a-z/#part.a' },
    { letter: 'B', address: '/search/a-z/#part.b' },
    { letter: 'C', address: '/search/a-z/3/#part.c' },
  ]);
});

test('an index of nothing is one sheet without letters, and other alphabets have places too', () => {
  expect(indexSheets([])).toEqual([{ number: 1, address: '/search/a-z/', letters: [] }]);
  const sheets = indexSheets(lines('Żubr', 'Жук', '???', ''));
  expect(letterLinks(sheets).map(({ address }) => address)).toEqual([
    '/search/a-z/#part.figures',
    '/search/a-z/#part.z',
    '/search/a-z/#part.u1046',
  ]);
  expect(rangeOf(sheets[0] ?? { number: 1, address: '', letters: [] }, 1)).toBe('');
});
