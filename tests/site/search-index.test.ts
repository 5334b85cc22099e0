/** What the search of this site finds, and what it leaves out. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readSearchSettings } from '../../src/content-model/search-settings.ts';
import type { Lexicon } from '../../src/search/lexicon.ts';
import { unpackWords } from '../../src/search/pack-words.ts';
import { wordsOf } from '../../src/search/query/tokens.ts';
import { read, site, sitemapAddresses } from '../support/built-site.ts';
import { searchIndex } from '../support/search-index.ts';

const KB = 1024;
const found = searchIndex(site);
const at = (address: string) => {
  const fragment = found.get(address);
  if (!fragment) throw new Error(`Search does not find ${address}.`);
  return fragment;
};
const lexicon = JSON.parse(read('/pagefind/lexicon.json')) as Lexicon;
const pieces = (folder: string) =>
  readdirSync(join(site, 'pagefind', folder)).map((name) => statSync(join(site, 'pagefind', folder, name)).size);

test('search finds every page of the sitemap but those that hold nothing but lists', () => {
  const notFound = sitemapAddresses().filter((address) => !found.has(address));
  const lists = /^\/(?:stories\/(?:kind|network|topic|size|page)|resources\/(?:to|for|kind|time|page))\/|^\/search\//;
  expect(notFound.filter((address) => !lists.test(address))).toEqual([]);
  for (const address of [
    '/',
    '/guides/',
    '/stories/',
    '/networks/',
    '/subscribe/',
    '/contact/',
    '/evidence/interim-report/',
  ])
    expect(at(address).content.length, address).toBeGreaterThan(90);
});

test('search finds nothing but pages of the sitemap and parts of them', () => {
  const pages = new Set(sitemapAddresses());
  expect([...found.keys()].filter((address) => !pages.has(address.replace(/#.*/, '')))).toEqual([]);
});

test.each([
  ['/glossary/', 'Word'],
  ['/evidence/', 'Figure'],
  ['/events/', 'Event'],
])('each entry of %s is found for itself, and not with its page', (address, type) => {
  const places = [...read(address).matchAll(/id="([^"]+)" data-search-part/g)].map(([, id]) => `${address}#${id}`);
  expect(places.length).toBeGreaterThan(2);
  const parts = [...found.values()].filter(({ filters }) => filters['type']?.includes(type));
  expect(parts.map(({ url }) => url).sort()).toEqual(places.sort());
  for (const { url, content, meta } of parts) {
    expect(meta, url).toMatchObject({ type, title: expect.stringMatching(/\S/) as string });
    expect(content.length, url).toBeGreaterThan((meta['title'] ?? '').length + 20);
    expect(at(address).content, url).not.toContain(content.slice(content.length - 60));
  }
});

test('a word is found with what it stands for and its meaning, a figure with its value and statement', () => {
  expect(at('/glossary/#ulr')).toMatchObject({
    meta: { title: 'ULR (Union Learning Representative)' },
    content: expect.stringMatching(
      /^ULR \(Union Learning Representative\)\. A union member,.* Also called: /,
    ) as string,
  });
  expect(at('/evidence/#wla-trained').content).toMatch(/^Over 70 employees trained .*Over 70 employees had trained/);
  expect(at('/events/#clc-launch-2009').content).toContain('8 October 2009, Birmingham');
});

test('menus, next steps, lists of other pages, sources and days of checking are no words of a page', () => {
  const beside =
    /Skip to|Last checked on|What to do next|More stories|On this page|Search this site|Bodies that backed it/;
  expect([...found.values()].filter(({ content }) => beside.test(content)).map(({ url }) => url)).toEqual([]);
  const frontPage = at('/').content;
  expect(frontPage).toContain('What a WLA does');
  expect(frontPage).not.toMatch(/Ready for Monday morning|People and places|What it has done/);
  expect(at('/stories/').content).not.toContain('Hazel and the email');
  expect(at('/guides/').content).not.toContain('Your first 90 days');
});

test('packs are found where all of them stand', () => {
  const packs = [...found.values()].filter(({ content }) => content.includes('New WLA’s starter pack'));
  expect(packs.map(({ url }) => url)).toEqual(['/resources/']);
});

test('pages are found by their topics and kinds, which are not in their text', () => {
  expect(at('/newsletters/issue-2/').meta['topics']).toBe('Newsletter, issue 2');
  expect(at('/resources/poster-learning-at-work/').meta['topics']).toMatch(/, Poster$/);
  for (const [address, { meta }] of found)
    if (/^\/(?:guides|stories|resources)\/[^/]+\/$/.test(address)) expect(meta['topics'], address).toMatch(/\S/);
});

test('the phrases of editors go with the pages that they name', () => {
  const { bestBets } = readSearchSettings('content');
  for (const { page, for: phrases } of bestBets)
    for (const phrase of phrases) expect(at(page).meta['phrases']?.split(' | '), page).toContain(phrase);
});

test('the lexicon knows every word of every title and text', () => {
  expect(lexicon.pages).toBe(found.size);
  expect(lexicon.capped).toBeUndefined();
  const known = unpackWords(lexicon.words);
  const unknown = [...found.values()].flatMap(({ content, meta }) =>
    wordsOf([content, ...Object.values(meta)].join(' ')).filter((word) => word.length <= 40 && !known.has(word)),
  );
  expect([...new Set(unknown)]).toEqual([]);
});

test('synonyms come from the glossary and from what editors say', () => {
  expect(lexicon.synonyms).toContainEqual(expect.arrayContaining(['ulr', 'union learning representative']));
  const { synonyms } = readSearchSettings('content');
  expect(lexicon.synonyms.length).toBeGreaterThanOrEqual(synonyms.length);
});

test('search comes in small pieces, and no file is there that a browser does not ask for', () => {
  const files = readdirSync(join(site, 'pagefind'))
    .map((name) => name.replace(/en_[0-9a-f]+/, 'en_…'))
    .sort();
  expect(files).toEqual([
    'filter',
    'fragment',
    'index',
    'lexicon.json',
    'lexicon.json.br',
    'lexicon.json.gz',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
    'pagefind.en_….pf_meta.br',
    'pagefind.js',
    'pagefind.js.br',
    'pagefind.js.gz',
    'wasm.en.pagefind',
    'wasm.en.pagefind.br',
  ]);
  const mean = (sizes: readonly number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  expect(mean(pieces('fragment'))).toBeLessThan(2 * KB);
  expect(mean(pieces('index'))).toBeLessThan(2 * KB);
  expect(Math.max(...pieces('index'))).toBeLessThan(8 * KB);
  expect(statSync(join(site, 'pagefind/lexicon.json.br')).size).toBeLessThan(9 * KB);
  expect(brotliCompressSync(readFileSync(join(site, 'pagefind/pagefind.js'))).length).toBeLessThan(11 * KB);
});
