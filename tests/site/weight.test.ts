import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileOf, read, sitemapAddresses } from '../support/built-site.ts';

const KB = 1024;
const stories = sitemapAddresses().filter((address) => /^\/stories\/[^/]+\/$/.test(address));

/** What a page loads with it: style sheets, scripts and fonts, by their addresses. */
function loads(html: string): { css: string[]; scripts: string[]; fonts: string[] } {
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, address]) => address ?? '');
  return {
    css: all(/<link rel="stylesheet" href="([^"]+)"/g),
    scripts: all(/<script[^>]+src="([^"]+)"/g),
    fonts: all(/<link rel="preload" href="([^"]+\.woff2)"/g),
  };
}

/** Bytes on the wire: the compressed copy where the build made one. */
const wire = (address: string) => {
  const bytes = readFileSync(fileOf(address));
  return /\.woff2$/.test(address) ? bytes.length : brotliCompressSync(bytes).length;
};

test.each(stories)('%s loads no script and weighs less than 60 KB, its HTML and CSS at most 20 KB', (address) => {
  const html = read(address);
  const { css, scripts, fonts } = loads(html);
  expect(scripts).toEqual([]);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  expect(css.length).toBeGreaterThan(0);
  const words = wire(address) + css.reduce((sum, each) => sum + wire(each), 0);
  expect(words).toBeLessThanOrEqual(20 * KB);
  expect(words + fonts.reduce((sum, each) => sum + wire(each), 0) + wire('/favicon.svg')).toBeLessThan(60 * KB);
});

test('the front page and its style come in one round trip', () => {
  const { css } = loads(read('/'));
  expect(wire('/') + css.reduce((sum, each) => sum + wire(each), 0)).toBeLessThanOrEqual(14 * KB);
});

test('script is loaded on the search page alone', () => {
  const withScript = sitemapAddresses().filter((address) => loads(read(address)).scripts.length > 0);
  expect(withScript).toEqual(['/search/']);
});
