import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { splitChunks } from './split-chunks.ts';

/** Interfaces that come with Pagefind, its worker, and its code for other languages: the site asks for none of them. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;
const CODE = 'pagefind.js';
/** The hardest quality takes twice as long for texts, and makes them hardly smaller. */
const TEXT_QUALITY = 10;
const brotli = promisify(brotliCompress);

/**
 * Makes an index that Pagefind wrote smaller for visitors: words in small chunks, less code, and no file that is never
 * asked for. Its engine and the texts of pages, which are most of a search, get Brotli copies for hosts and servers that
 * send such copies. What comes out of those is as it was, which Pagefind takes as well as the gzip that it wrote.
 *
 * @param folder where Pagefind wrote its files
 * @throws where the files are not those of the version that is known here
 */
export async function trimIndex(folder: string): Promise<void> {
  const names = readdirSync(folder);
  for (const name of names) if (UNUSED.test(name)) rmSync(join(folder, name));

  const lists = names.filter((name) => name.endsWith('.pf_meta'));
  const chunks = names.includes('index') ? readdirSync(join(folder, 'index')).map((name) => `index/${name}`) : [];
  const before = [...lists, ...chunks.sort()].map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  const after = splitChunks(before);
  for (const path of chunks) rmSync(join(folder, path));
  for (const { path, content } of after) writeFileSync(join(folder, path), content);

  const code = readFileSync(join(folder, CODE), 'utf8');
  const { code: small, errors } = await minify(CODE, code, { module: true });
  if (errors.length > 0 || small === '') throw new Error(`${CODE} cannot be made smaller: ${JSON.stringify(errors)}`);
  writeFileSync(join(folder, CODE), small);

  const engines = names.filter((name) => /^wasm\..*\.pagefind$/.test(name) && !UNUSED.test(name));
  const texts = names.includes('fragment') ? readdirSync(join(folder, 'fragment')) : [];
  await Promise.all([
    ...engines.map((name) => addBrotli(join(folder, name), constants.BROTLI_MAX_QUALITY)),
    ...texts.map((name) => addBrotli(join(folder, 'fragment', name), TEXT_QUALITY)),
  ]);
}

/** Writes a Brotli copy of what is in a gzip file. */
async function addBrotli(file: string, quality: number): Promise<void> {
  const bytes = gunzipSync(readFileSync(file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${file}.br`, await brotli(bytes, { params }));
}
