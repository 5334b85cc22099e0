import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { docx } from '../../authoring/problem-guide/attached-files.ts';
import { attachedWords } from './attached-words.ts';

const site = () => contentTree({ '_astro/letter.abc.docx': docx()(), '_astro/wall.abc.txt': 'Honeycomb' });
const links = '<a href="/_astro/letter.abc.docx">One</a><a href="/_astro/wall.abc.txt">Two</a><a href="/x.pdf">No</a>';

test('a page of a resource has the words of each file that it offers, once', async () => {
  expect(await attachedWords(site(), '/resources/plan/', links + links)).toEqual([
    expect.stringContaining('Bees in the canteen'),
    'Honeycomb',
  ]);
});

test('a list of resources, and any other page, has the words of no file', async () => {
  for (const address of ['/resources/', '/resources/kind/poster/', '/stories/jane/'])
    expect(await attachedWords(site(), address, links)).toEqual([]);
});

test('pictures and pages have no words', async () => {
  expect(
    await attachedWords(site(), '/resources/plan/', '<a href="/_astro/hive.webp">A</a><a href="/a/">B</a>'),
  ).toEqual([]);
});
