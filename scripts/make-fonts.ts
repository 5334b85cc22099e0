/**
 * Cuts the two brand fonts down to what the site sets, once, when a font is upgraded: `npm run fonts`.
 * The results are committed, so that no build depends on the cutter. Both fonts are under the SIL Open Font Licence.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** For text: printable ASCII, the Latin-1 letters, Welsh and Irish ones, and the punctuation that British typesetting uses. */
const TEXT = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'ŴŵŶŷĀāŌōŪū–—‘’“”…•·×−→←↑↓↗€™✓'].join('');

/** For headlines: the same languages, without symbols. */
const HEADLINES = [...range(0x20, 0x7e), ...'£éèêáàâíìîóòôúùûäëïöüçñÉÁÓŵŷŴŶ–‘’“”…·→'].join('');

const fonts = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-hyperlegible-next.woff2',
    characters: TEXT,
    wght: { min: 400, max: 700 },
  },
  {
    from: '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2',
    to: 'bricolage-grotesque.woff2',
    characters: HEADLINES,
    wght: 750,
  },
];

for (const font of fonts) {
  const source = await readFile(fileURLToPath(import.meta.resolve(font.from)));
  const cut = await subsetFont(source, font.characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: font.wght },
  });
  await writeFile(new URL(`../src/styles/fonts/${font.to}`, import.meta.url), cut);
  console.log(`${font.to}: ${cut.length} bytes, from ${source.length}`);
}

/** Every character from one code point to another, both included. */
function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
