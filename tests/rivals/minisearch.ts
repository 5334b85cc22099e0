/** MiniSearch over the whole text, with the options that its documentation shows (https://lucaong.github.io/minisearch/). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import ts from 'typescript';
import { writeRival, type Rival } from './rival.ts';
import type { IndexedPage } from './stock-pagefind.ts';

const FOLDER = 'minisearch-alone';
const options = { idField: 'url', fields: ['title', 'text'], storeFields: ['title', 'text'] };

const SCRIPT = `
import MiniSearch from './minisearch.js';
let index;
globalThis.ask = async (query, results) => {
  index ??= MiniSearch.loadJSON(await (await fetch('./index.json')).text(), ${JSON.stringify(options)});
  const found = index.search(query, { boost: { title: 2 }, prefix: true, fuzzy: 0.2 });
  return found.slice(0, results).map(({ id }) => id);
};`;

/** Writes an index of MiniSearch into a built site, with what it needs to show an excerpt. */
export function addMiniSearch(site: string, pages: readonly IndexedPage[]): Rival {
  const rival = writeRival(site, 'MiniSearch', FOLDER, SCRIPT);
  const index = new MiniSearch<{ url: string; title: string; text: string }>(options);
  index.addAll(pages.map(({ url, meta, content }) => ({ url, title: meta.title ?? '', text: content })));
  writeFileSync(join(site, FOLDER, 'index.json'), JSON.stringify(index));
  writeFileSync(join(site, FOLDER, 'minisearch.js'), moduleText());
  return rival;
}

/** The module of MiniSearch without its comments, which nobody would send to visitors. */
function moduleText(): string {
  const { outputText } = ts.transpileModule(readFileSync(new URL(import.meta.resolve('minisearch')), 'utf8'), {
    compilerOptions: { removeComments: true, target: ts.ScriptTarget.ESNext },
  });
  return outputText;
}
