import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { contentTree } from '../../../tests/support/content-tree.ts';
import { searchIn } from '../../../tests/support/search-in.ts';
import { trimIndex } from './trim-index.ts';

const WORDS = Array.from({ length: 3000 }, (_, i) => `w${((i * 7919) % 3000).toString(36)}`);

/** An index as Pagefind writes it: pages of many words, each in other company. */
async function wholeIndex(): Promise<string> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  for (let page = 0; page < 30; page += 1) {
    const words = WORDS.filter((_, i) => i % 30 === page || i % 50 === page).join(' ');
    await index?.addHTMLFile({
      url: `/${page}/`,
      content: `<html lang="en"><body><h1>Page ${page}</h1><p>${words} learning</p></body></html>`,
    });
  }
  const folder = join(contentTree({}), 'pagefind');
  await index?.writeFiles({ outputPath: folder });
  await index?.deleteIndex();
  return folder;
}

test('an index in small pieces finds for each word what it found when it was whole, with the same scores', async () => {
  const folder = await wholeIndex();
  // Where longer words begin like one, Pagefind weighs in whether they stand at the same places.
  const longest = WORDS.filter((word) => word.length === 4);
  const questions = ['learning', '"learning"', 'learn', 'zzzzz', ...longest.slice(0, 40)];
  const before = await searchIn(folder, questions);
  const chunks = readdirSync(join(folder, 'index')).length;
  await trimIndex(folder);
  expect(readdirSync(join(folder, 'index')).length).toBeGreaterThan(chunks);
  const after = await searchIn(folder, questions);
  expect(after).toEqual(before);
  expect(after[0]).toHaveLength(30);
  expect(after[3]).toEqual([]);
});

test('only files that a browser asks for are left, and all that is pressed is smaller where Brotli is sent', async () => {
  const folder = await wholeIndex();
  const code = statSync(join(folder, 'pagefind.js')).size;
  await trimIndex(folder);
  expect(
    readdirSync(folder)
      .map((name) => name.replace(/en_[0-9a-f]+/, 'en_…'))
      .sort(),
  ).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
    'pagefind.en_….pf_meta.br',
    'pagefind.js',
    'wasm.en.pagefind',
    'wasm.en.pagefind.br',
  ]);
  expect(statSync(join(folder, 'pagefind.js')).size).toBeLessThan(code * 0.8);
  const sizes = { gzip: 0, brotli: 0 };
  const pressed = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.br'));
  for (const name of pressed) {
    const copy = readFileSync(join(folder, name));
    const own = readFileSync(join(folder, name.slice(0, -'.br'.length)));
    expect(brotliDecompressSync(copy).equals(gunzipSync(own)), name).toBe(true);
    if (name.startsWith('wasm')) expect(copy.length).toBeLessThan(own.length * 0.9);
    sizes.gzip += own.length;
    sizes.brotli += copy.length;
  }
  const kinds = pressed.map((name) => name.split('.').at(-2));
  expect([...new Set(kinds)].sort()).toEqual(['pagefind', 'pf_fragment', 'pf_index', 'pf_meta']);
  expect(sizes.brotli).toBeLessThan(sizes.gzip);
});

test('code that cannot be read stops the build', async () => {
  const folder = await wholeIndex();
  writeFileSync(join(folder, 'pagefind.js'), 'const = ;');
  await expect(trimIndex(folder)).rejects.toThrow('pagefind.js cannot be made smaller');
});
