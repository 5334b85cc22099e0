/** Pagefind as it comes: its command's index of the built pages, and its JavaScript API with nothing set. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { writeRival, type Rival } from './rival.ts';

/** What Pagefind read of a page. */
export interface IndexedPage {
  url: string;
  content: string;
  meta: { title?: string };
}

const SCRIPT = `
let pagefind;
globalThis.ask = async (query, results) => {
  pagefind ??= await import('/pagefind/pagefind.js');
  const found = await pagefind.search(query);
  const shown = await Promise.all(found.results.slice(0, results).map((result) => result.data()));
  return shown.map(({ url }) => url);
};`;

/**
 * Puts the index of plain Pagefind in the place of a built site's own, as its command line does.
 *
 * @throws where Pagefind reports an error
 */
export async function addStockPagefind(site: string): Promise<Rival> {
  const outputPath = join(site, 'pagefind');
  rmSync(outputPath, { recursive: true, force: true });
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('; '));
  const { errors: readErrors } = await index.addDirectory({ path: site });
  const { errors: writeErrors } = await index.writeFiles({ outputPath });
  await index.deleteIndex();
  const failed = [...readErrors, ...writeErrors];
  if (failed.length > 0) throw new Error(failed.join('; '));
  return writeRival(site, 'Pagefind alone', 'pagefind-alone', SCRIPT);
}

/** The text of every page in the index, as Pagefind took it from the page. */
export function indexedPages(site: string): IndexedPage[] {
  const folder = join(site, 'pagefind/fragment');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.pf_fragment'))
    .map((name) => gunzipSync(readFileSync(join(folder, name))).toString('utf8'))
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as IndexedPage)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
