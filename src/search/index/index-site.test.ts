import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { builtPage } from '../../tests/support/small-site.ts';
import { docx, pdf } from '../authoring/problem-guide/attached-files.ts';
import { indexSite } from './index-site.ts';
import { withAttachedTexts } from './with-attached-texts.ts';

const offer = (name: string) => `<a href="/_astro/${name}" download>A plan</a>`;

/** A small built site, of which two pages offer files. */
const builtSite = async () =>
  contentTree({
    'index.html': builtPage('Home', 'Welcome.'),
    'resources/index.html': builtPage('Resources', offer('plan.abc.pdf')),
    'resources/plan/index.html': builtPage('A plan', `${offer('plan.abc.pdf')}${offer('plan.abc.pdf')}`),
    'resources/letter/index.html': builtPage('A letter', `${offer('letter.abc.docx')}${offer('hive.abc.jpg')}`),
    'resources/moved/index.html': '<!doctype html><title>This page has moved</title>',
    '_astro/plan.abc.pdf': await pdf((document) => void document.addPage().drawText('Honeycomb <b>'))(),
    '_astro/letter.abc.docx': docx()(),
    '_astro/hive.abc.jpg': '',
  });

/** What the index says of each page: its words, by its address. */
const indexed = (site: string) =>
  new Map(
    readdirSync(join(site, 'pagefind/fragment')).map((name) => {
      const fragment = gunzipSync(readFileSync(join(site, 'pagefind/fragment', name))).toString('utf8');
      const { url, content } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as { url: string; content: string };
      return [url, content] as const;
    }),
  );

test('a page is found by the words of its files, is in the index once, and is afterwards as it was', async () => {
  const site = await builtSite();
  const before = readFileSync(join(site, 'resources/plan/index.html'), 'utf8');
  expect(await indexSite(site)).toBe(4);
  const found = indexed(site);
  expect([...found.keys()].sort()).toEqual(['/', '/resources/', '/resources/letter/', '/resources/plan/']);
  expect(found.get('/resources/plan/')).toContain('Bees in the canteen Honeycomb <b>');
  expect(found.get('/resources/plan/')?.match(/Honeycomb/g)).toHaveLength(1);
  expect(found.get('/resources/letter/')).toContain('Bees in the canteen');
  expect(found.get('/resources/')).not.toContain('Bees');
  expect(readFileSync(join(site, 'resources/plan/index.html'), 'utf8')).toBe(before);
});

test('the same site has the same index, byte for byte', async () => {
  const bytes = async () => {
    const site = await builtSite();
    await indexSite(site);
    return readdirSync(join(site, 'pagefind/fragment')).sort();
  };
  expect(await bytes()).toEqual(await bytes());
});

test('where the index fails, the pages are as they were', async () => {
  const site = await builtSite();
  const page = join(site, 'resources/plan/index.html');
  const before = readFileSync(page, 'utf8');
  const failing = withAttachedTexts(site, () => {
    expect(readFileSync(page, 'utf8')).toContain('Honeycomb &lt;b>');
    return Promise.reject(new Error('The disk is full'));
  });
  await expect(failing).rejects.toThrow('The disk is full');
  expect(readFileSync(page, 'utf8')).toBe(before);
});

test('a site without resources is indexed all the same', async () => {
  expect(await indexSite(contentTree({ 'index.html': builtPage('Home', 'Welcome.') }))).toBe(1);
});
