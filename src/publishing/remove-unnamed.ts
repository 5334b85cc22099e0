import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';

/** The kinds of files that entries use. Styles, scripts and fonts are the site's own, and stay. */
const OF_ENTRIES = /\.(?:jpe?g|png|webp|avif|gif|svg|pdf|od[tps]|docx|pptx|xlsx|csv|txt|zip|mp4|webm|vtt)$/i;
/** The kinds of files that name others. */
const NAMING = new Set(['.html', '.css', '.js', '.json', '.xml', '.txt', '.webmanifest', '.svg']);

/**
 * Takes out of a built site the pictures, films and files that nothing on it names. Vite writes every file of the
 * content into `_astro/`: also those of drafts, and of stories whose consent was withdrawn; and pictures as they came
 * from the camera, of which pages show smaller copies.
 *
 * @param site the folder of the built site
 * @returns the files that were taken out, by their paths in the site
 */
export function removeUnnamed(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const made = join(site, '_astro');
  const unnamed = new Set(
    files.filter(({ parentPath, name }) => parentPath === made && OF_ENTRIES.test(name)).map(({ name }) => name),
  );
  for (const { parentPath, name } of files) {
    if (unnamed.size === 0) return [];
    if (!NAMING.has(extname(name))) continue;
    for (const [, found = ''] of readFileSync(join(parentPath, name), 'utf8').matchAll(/_astro\/([\w.-]+)/g)) {
      unnamed.delete(found);
    }
  }
  for (const name of unnamed) rmSync(join(made, name));
  return [...unnamed].map((name) => `_astro/${name}`).sort();
}
