import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(?:html|css|js|json|xml|svg|txt|eml|webmanifest|ics|opml)$/;
/** Smaller copies of tiny files are no smaller. */
const WORTHWHILE = 1024;
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes a Brotli and a gzip copy beside each text file of a built site, for hosts and servers that send them. Files
 * that every page or search uses are pressed hardest; pages at a level that costs less than making them.
 *
 * @param site the folder of the built site
 * @returns how many files got copies
 */
export async function compressSite(site: string): Promise<number> {
  const names = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile() && TEXT.test(item.name))
    .map((item) => join(item.parentPath, item.name));
  let next = 0;
  let done = 0;
  const worker = async () => {
    for (let name = names[next++]; name !== undefined; name = names[next++]) {
      const bytes = await readFile(name);
      if (bytes.length < WORTHWHILE) continue;
      const quality = /[\\/](?:_astro|pagefind)[\\/]/.test(name) ? constants.BROTLI_MAX_QUALITY : 5;
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
      await Promise.all([
        writeFile(`${name}.br`, await brotli(bytes, { params })),
        writeFile(`${name}.gz`, await zip(bytes, { level: 6 })),
      ]);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return done;
}
