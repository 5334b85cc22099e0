import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { removeUnnamed } from './remove-unnamed.ts';

test('the pictures, films and files of an entry that is not on the site are taken out of it', () => {
  const site = contentTree({
    'index.html': '<img src="/_astro/hive.abc.webp" srcset="/_astro/hive.abc.webp 1x, /_astro/hive.def.webp 2x">',
    '_astro/hive.abc.webp': '',
    '_astro/hive.def.webp': '',
    '_astro/hive.ghi.jpg': 'as it came from the camera',
    '_astro/withdrawn.abc.mp4': '',
    '_astro/withdrawn.abc.vtt': '',
    '_astro/draft.abc.pdf': '',
  });
  expect(removeUnnamed(site)).toEqual([
    '_astro/draft.abc.pdf',
    '_astro/hive.ghi.jpg',
    '_astro/withdrawn.abc.mp4',
    '_astro/withdrawn.abc.vtt',
  ]);
  expect(readdirSync(join(site, '_astro')).sort()).toEqual(['hive.abc.webp', 'hive.def.webp']);
});

test('what a feed, a style or a card for social networks names stays', () => {
  const site = contentTree({
    'index.html': '<meta property="og:image" content="https://example.org/_astro/card.abc.jpg">',
    'rss.xml': '&lt;img src=&quot;https://example.org/_astro/feed.abc.webp&quot;&gt;',
    '_astro/site.abc.css': 'p { background: url(/_astro/leaf.abc.svg) }',
    '_astro/card.abc.jpg': '',
    '_astro/feed.abc.webp': '',
    '_astro/leaf.abc.svg': '',
  });
  expect(removeUnnamed(site)).toEqual([]);
});

test('the site’s own styles, scripts, fonts and icons stay, named or not', () => {
  const site = contentTree({
    'index.html': '',
    'favicon.svg': '',
    '_astro/site.abc.css': '',
    '_astro/a.abc.js': '',
    '_astro/font.abc.woff2': '',
  });
  expect(removeUnnamed(site)).toEqual([]);
  expect(readdirSync(join(site, '_astro'))).toHaveLength(3);
});

test('a site without such files is left as it is', () => {
  expect(removeUnnamed(contentTree({ 'index.html': '' }))).toEqual([]);
});
