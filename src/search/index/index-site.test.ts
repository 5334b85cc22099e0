import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { searchIndex } from '../../../tests/support/search-index.ts';
import { builtPage } from '../../../tests/support/small-site.ts';
import { docx, pdf } from '../../authoring/problem-guide/attached-files.ts';
import type { Lexicon } from '../lexicon.ts';
import { unpackWords } from '../pack-words.ts';
import { indexSite } from './index-site.ts';

const offer = (name: string) => `<a href="/_astro/${name}" download>A plan</a>`;
const none = { synonyms: [], bestBets: [] };

/** A small built site, of which two pages offer files, and one explains words. */
const builtSite = async () =>
  contentTree({
    'index.html': builtPage('Home', 'Welcome.'),
    'glossary/index.html': builtPage(
      'Words',
      `<p>All of them.</p><div id="wax" data-search-part data-search-names='["Wax","Bees’ wax"]'><b data-search-title>Wax</b>
      <i>What combs are made of.<span hidden data-value="Word" data-pagefind-meta="type[data-value]"></span></i></div>`,
    ),
    'resources/index.html': builtPage('Resources', offer('plan.abc.pdf')),
    'resources/plan/index.html': builtPage('A plan', `${offer('plan.abc.pdf')}${offer('plan.abc.pdf')}`),
    'resources/letter/index.html': builtPage('A letter', `${offer('letter.abc.docx')}${offer('hive.abc.jpg')}`),
    'resources/moved/index.html': '<!doctype html><title>This page has moved</title>',
    '_astro/plan.abc.pdf': await pdf((document) => void document.addPage().drawText('Honeycomb <b>'))(),
    '_astro/letter.abc.docx': docx()(),
    '_astro/hive.abc.jpg': '',
  });

test('a page is found by the words of its files, is in the index once, and stays as it was', async () => {
  const site = await builtSite();
  const before = readFileSync(join(site, 'resources/plan/index.html'), 'utf8');
  expect(await indexSite(site, none)).toEqual({ pages: 5, parts: 1 });
  const found = searchIndex(site);
  expect([...found.keys()].sort()).toEqual([
    '/',
    '/glossary/',
    '/glossary/#wax',
    '/resources/',
    '/resources/letter/',
    '/resources/plan/',
  ]);
  expect(found.get('/resources/plan/')?.content).toContain('Bees in the canteen Honeycomb <b>');
  expect(found.get('/resources/plan/')?.content.match(/Honeycomb/g)).toHaveLength(1);
  expect(found.get('/resources/letter/')?.content).toContain('Bees in the canteen');
  expect(found.get('/resources/')?.content).not.toContain('Bees');
  expect(readFileSync(join(site, 'resources/plan/index.html'), 'utf8')).toBe(before);
});

test('a word explained is found for itself, and not with its page', async () => {
  const site = await builtSite();
  await indexSite(site, none);
  const found = searchIndex(site);
  expect(found.get('/glossary/#wax')).toMatchObject({
    content: 'Wax. What combs are made of.',
    meta: { title: 'Wax', type: 'Word' },
  });
  expect(found.get('/glossary/')?.content).toBe('Words. All of them.');
});

test('the words of editors go to the page that they name, and to no other', async () => {
  const site = await builtSite();
  await indexSite(site, {
    synonyms: [['combs', 'cells']],
    bestBets: [
      { page: '/resources/letter/', for: ['write to my boss', 'a | b "quoted" <i>'] },
      { page: '/glossary/#wax', for: ['candle'] },
      { page: '/nowhere/', for: ['nothing'] },
    ],
  });
  const found = searchIndex(site);
  expect(found.get('/resources/letter/')?.meta['phrases']).toBe('write to my boss | a b "quoted" <i>');
  expect(found.get('/glossary/#wax')?.meta['phrases']).toBe('candle');
  expect([...found.values()].filter(({ meta }) => 'phrases' in meta)).toHaveLength(2);
  const lexicon = JSON.parse(readFileSync(join(site, 'pagefind/lexicon.json'), 'utf8')) as Lexicon;
  expect(lexicon.synonyms).toEqual([
    ['combs', 'cells'],
    ['wax', 'bees wax'],
  ]);
  expect(lexicon.pages).toBe(6);
  const words = [...unpackWords(lexicon.words).keys()];
  expect(words).toEqual(expect.arrayContaining(['boss', 'candle', 'canteen', 'combs', 'honeycomb', 'welcome']));
  expect(words).not.toContain('nothing');
  expect(words).not.toContain('menu');
});

test('the same site has the same index, byte for byte, and nothing of the one before', async () => {
  const site = await builtSite();
  const files = () =>
    readdirSync(join(site, 'pagefind'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((name) => [name, readFileSync(name).toString('base64')]);
  await indexSite(site, { ...none, bestBets: [{ page: '/', for: ['front'] }] });
  await indexSite(site, none);
  const first = files();
  await indexSite(site, none);
  expect(files()).toEqual(first);
});

test('a site without resources is indexed all the same, and a site without pages too', async () => {
  expect(await indexSite(contentTree({ 'index.html': builtPage('Home', 'Welcome.') }), none)).toEqual({
    pages: 1,
    parts: 0,
  });
  const bare = contentTree({ 'index.html': '<p>Nothing</p>' });
  expect(await indexSite(bare, none)).toEqual({ pages: 0, parts: 0 });
  expect(existsSync(join(bare, 'pagefind/lexicon.json'))).toBe(true);
});
