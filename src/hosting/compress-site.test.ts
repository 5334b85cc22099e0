import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { compressSite } from './compress-site.ts';

const page = `<!doctype html>${'<p>Bees hum.</p>'.repeat(200)}`;

test('each text file gets two smaller copies that hold the same', async () => {
  const site = contentTree({ 'index.html': page, 'stories/bees/index.html': page, '_astro/site.css': page });
  expect(await compressSite(site)).toBe(3);
  for (const file of ['index.html', 'stories/bees/index.html', '_astro/site.css']) {
    const [brotli, gzip] = [readFileSync(join(site, `${file}.br`)), readFileSync(join(site, `${file}.gz`))];
    expect(brotliDecompressSync(brotli).toString()).toBe(page);
    expect(gunzipSync(gzip).toString()).toBe(page);
    expect(Math.max(brotli.length, gzip.length)).toBeLessThan(page.length / 5);
  }
});

test('pictures and tiny files get none', async () => {
  const site = contentTree({ 'hive.webp': page, 'robots.txt': 'User-agent: *\n' });
  expect(await compressSite(site)).toBe(0);
  expect(readdirSync(site).sort()).toEqual(['hive.webp', 'robots.txt']);
});

test('what search loads is pressed as hard as what every page uses', async () => {
  const code = Array.from({ length: 900 }, (_, i) => `bees${(i * 7919) % 97} = hum${(i * 31) % 53};`).join('\n');
  const site = contentTree({ 'about/index.html': code, '_astro/a.js': code, 'pagefind/pagefind.js': code });
  await compressSite(site);
  const size = (file: string) => readFileSync(join(site, `${file}.br`)).length;
  expect(size('pagefind/pagefind.js')).toBe(size('_astro/a.js'));
  expect(size('pagefind/pagefind.js')).toBeLessThan(size('about/index.html'));
});

test('a second run makes no copies of copies, and the same bytes', async () => {
  const site = contentTree({ 'index.html': page });
  await compressSite(site);
  const first = readFileSync(join(site, 'index.html.br'));
  expect(await compressSite(site)).toBe(1);
  expect(readFileSync(join(site, 'index.html.br'))).toEqual(first);
  expect(readdirSync(site).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
});
