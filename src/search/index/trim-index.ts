import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync } from 'node:zlib';
import { minify } from 'vite';
import { splitChunks } from './split-chunks.ts';

/** Interfaces that come with Pagefind, its worker, and its code for other languages: the site asks for none of them. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;
const CODE = 'pagefind.js';
const brotli = promisify(brotliCompress);

/**
 * Makes an index that Pagefind wrote smaller for visitors: words in small chunks, less code, and no file that is never
 * asked for. All that Pagefind presses itself gets Brotli copies, for hosts and servers that send such copies. What comes
 * out of those is as it was, which Pagefind takes as well as the gzip that it wrote.
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

  const filesIn = (below: string) =>
    names.includes(below) ? readdirSync(join(folder, below)).map((name) => join(folder, below, name)) : [];
  const engines = names.filter((name) => /^wasm\..*\.pagefind$/.test(name) && !UNUSED.test(name));
  const pressed = [...engines, ...lists].map((name) => join(folder, name));
  await Promise.all([
    ...filesIn('fragment').map((file) => addBrotli(file, constants.BROTLI_MODE_TEXT)),
    ...[...pressed, ...filesIn('index'), ...filesIn('filter')].map((file) => addBrotli(file)),
  ]);
}

/** Writes a Brotli copy of what is in a gzip file. */
async function addBrotli(file: string, mode: number = constants.BROTLI_MODE_GENERIC): Promise<void> {
  const bytes = gunzipSync(readFileSync(file));
  const params = {
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, await brotli(bytes, { params }));
}
