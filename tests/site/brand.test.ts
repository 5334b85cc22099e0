import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fileOf, has, read } from '../support/built-site.ts';

const pack = unzipSync(readFileSync(fileOf('/brand/brand-pack.zip')));
const words = (path: string) => new TextDecoder().decode(pack[path]);

test('the brand pack holds the marks, the colours and the templates, and its first page names each of them', () => {
  const paths = Object.keys(pack);
  for (const path of [
    'marks/symbol.svg',
    'marks/name-mark-black.png',
    'marks/banner-white.svg',
    'colours/colours.css',
    'templates/letter.docx',
    'templates/poster.docx',
    'networks/north-west/name-mark.svg',
    'networks/north-west/letter.docx',
  ]) {
    expect(paths).toContain(path);
  }
  const listed = paths.filter((path) => path !== 'README.txt');
  expect(listed.filter((path) => !words('README.txt').includes(`${path}\r\n`))).toEqual([]);
});

test('every file of the pack can be had by itself too, with the same bytes', () => {
  const others = Object.entries(pack).filter(([path]) => path !== 'README.txt');
  expect(others.length).toBeGreaterThan(40);
  for (const [path, bytes] of others) {
    expect(Buffer.from(bytes).equals(readFileSync(fileOf(`/brand/${path}`))), path).toBe(true);
  }
});

test('a mark as PNG is large, and its ground is clear', async () => {
  const { width, hasAlpha } = await sharp(fileOf('/brand/marks/name-mark.png')).metadata();
  expect(width).toBe(1600);
  expect(hasAlpha).toBe(true);
});

test('the brand page leads to files that are there', () => {
  const links = [...read('/brand/').matchAll(/href="(\/brand\/[^"]+)"/g)].map(([, address]) => address ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((address) => !has(address))).toEqual([]);
});
