import { expect, test } from 'vitest';
import { correctionOf, countOf, narrowedOf, nothingOf, plainly, shortened, strangersOf, titleOf } from './wording.ts';

test('the count says how much of which kind was found for what', () => {
  const said = [
    countOf({ q: 'career review' }, { found: { length: 34 } }),
    countOf({ q: 'letter', type: 'Resource' }, { found: { length: 1 } }),
    countOf({ q: '', type: 'Guide' }, { found: { length: 11 } }),
    countOf({ q: ' ', network: 'London network' }, { found: { length: 2 } }),
    countOf({ q: 'carreer' }, { found: { length: 5 }, corrected: 'career' }),
  ].map(plainly);
  expect(said).toMatchInlineSnapshot(`
    [
      "34 results for “career review”",
      "1 resource for “letter”",
      "11 guides",
      "2 results",
      "5 results",
    ]
  `);
});

test('a correction says what was looked for, and what stands on no page', () => {
  const said = [
    correctionOf({ q: 'Carreer review' }, { corrected: 'career review', unknown: ['Carreer'] }),
    correctionOf({ q: 'organize a taster' }, { corrected: 'organise a taster', unknown: [] }),
    correctionOf({ q: 'xyzzy plugh review' }, { unknown: ['xyzzy', 'plugh'] }),
    correctionOf({ q: 'a b c d e' }, { unknown: ['a', 'b', 'c', 'd'] }),
    correctionOf({ q: 'review' }, { unknown: [] }),
  ].map(plainly);
  expect(said).toMatchInlineSnapshot(`
    [
      "Showing results for “career review”. No page says “Carreer”.",
      "Showing results for “organise a taster”. No page says “organize”.",
      "No page says “xyzzy” or “plugh”.",
      "No page says “a”, “b” or “c”.",
      "",
    ]
  `);
});

test('filters are said, and those that the site does not have', () => {
  expect(narrowedOf({ q: 'x', type: 'Guide', audience: 'Employers' })).toBe('Filtered by Guides, Employers.');
  expect(narrowedOf({ q: 'x' })).toBe('');
  expect(plainly(strangersOf(['Pirates']))).toBe('There is no filter “Pirates” here, so it is left out. ');
});

test('a long question is cut between letters, and a broken line is one line', () => {
  expect(shortened('a\n\n b')).toBe('a b');
  expect(shortened('🎉'.repeat(5000))).toBe(`${'🎉'.repeat(80)}…`);
  expect(plainly(nothingOf({ q: 'y'.repeat(5000) })).length).toBeLessThan(120);
});

test('the title of the page follows the question', () => {
  expect(titleOf({ q: 'poster' }, 'Search – Site')).toBe('poster – Search – Site');
  expect(titleOf({ q: '' }, 'Search – Site')).toBe('Search – Site');
});
