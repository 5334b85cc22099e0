import { expect, test } from 'vitest';
import { builtPage } from '../../tests/support/small-site.ts';
import { comparePages } from './compare-pages.ts';
import { readWords } from './read-words.ts';

const compare = (was: string, now: string) => comparePages('/bees/', readWords(was), readWords(now));
const sections = (was: string, now: string) => compare(builtPage('Bees', was), builtPage('Bees', now))?.sections;

test('two pages with the same words have nothing to notice, whatever their frames and marks are', () => {
  expect(
    compare(
      builtPage('Bees', '<p class="a">Hum</p>', { frame: 'Menu' }),
      builtPage('Bees', '<p class="b">Hum </p>', { frame: 'Another menu' }),
    ),
  ).toBeUndefined();
});

test('another title and another summary are told', () => {
  expect(
    compare(builtPage('Bees', '', { summary: 'Of hives.' }), builtPage('Bees!', '', { summary: 'Of honey.' })),
  ).toMatchObject({
    title: 'Bees!',
    newTitle: { was: 'Bees', now: 'Bees!' },
    newSummary: { was: 'Of hives.', now: 'Of honey.' },
    sections: [],
  });
});

test('sections are told by what became of them', () => {
  expect(
    sections(
      '<h2>One</h2>a b c<h2>Two</h2>d e<h2>Three</h2>f g h',
      '<h2>One</h2>a x c<h2>Second</h2>d e<h2>Four</h2>new words',
    ),
  ).toEqual([
    { heading: 'One', change: 'changed', words: { added: 1, removed: 1 } },
    { heading: 'Second', change: 'renamed', was: 'Two', words: { added: 0, removed: 0 } },
    { heading: 'Four', change: 'added', words: { added: 2, removed: 0 } },
    { heading: 'Three', change: 'removed', words: { added: 0, removed: 3 } },
  ]);
});

test('links, pictures and what stands beside the text are told apart from it', () => {
  expect(
    compare(
      builtPage('Bees', 'Go <a href="/a/">on</a><img src="/x.webp" alt="A hive">', { beside: 'Old list' }),
      builtPage('Bees', 'Go <a href="/b/">on</a><img src="/x.webp" alt="A bee hive">', { beside: 'New list' }),
    ),
  ).toMatchObject({
    sections: [],
    beside: [{ was: 'Old', now: 'New' }],
    links: { added: ['/b/'], removed: ['/a/'] },
    pictures: { added: ['A bee hive'], removed: ['A hive'], replaced: [] },
  });
});
