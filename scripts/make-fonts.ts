/**
 * Cuts the two brand fonts down to what the site, its social cards and its forms set, once, when a font is upgraded:
 * `npm run fonts`. It also notes which letters the fonts of documents have. The results are committed, so that no build
 * depends on it. Both fonts are under the SIL Open Font Licence.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { LETTERS, MORE_LETTERS, range } from '../src/cards/letters.ts';
import { TYPED_LETTERS } from '../src/documents/fields/typed-letters.ts';
import { brandFonts } from '../src/documents/font-files.ts';
import { coveredRanges } from '../src/documents/letter-coverage.ts';

/** For text: printable ASCII, the Latin-1 letters, and the punctuation that British typesetting uses. */
const TEXT = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...'–—‘’“”…•·×−↑↓€™›'].join('');

/** For headlines: the same, with the accented letters that English texts meet and without symbols. */
const HEADLINES = [...range(0x20, 0x7e), ...'£éèêáàâíìîóòôúùûäëïöüçñÉÁÓ–‘’“”…·›'].join('');

/** Latin Extended-A: Welsh, Polish, Romanian and other letters. Files of their own, fetched by pages that have such letters. */
const MORE = range(0x100, 0x17f).join('');

/** A font to cut: where it is from, where it goes, what it keeps. */
interface Cut {
  from: string;
  to: string;
  format: 'woff2' | 'truetype';
  characters: string;
  wght?: number | { min: number; max: number };
  dropTables?: string[];
}

const atkinson =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const bricolage = '@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2';

const fonts: Cut[] = [
  {
    from: atkinson,
    to: 'styles/fonts/atkinson-hyperlegible-next.woff2',
    format: 'woff2',
    characters: TEXT,
    wght: { min: 400, max: 700 },
  },
  {
    from: bricolage,
    to: 'styles/fonts/bricolage-grotesque.woff2',
    format: 'woff2',
    characters: HEADLINES,
    wght: 750,
  },
  {
    from: atkinson.replace('-latin-', '-latin-ext-'),
    to: 'styles/fonts/atkinson-hyperlegible-next-more.woff2',
    format: 'woff2',
    characters: MORE,
    wght: { min: 400, max: 700 },
  },
  {
    from: bricolage.replace('-latin-', '-latin-ext-'),
    to: 'styles/fonts/bricolage-grotesque-more.woff2',
    format: 'woff2',
    characters: MORE,
    wght: 750,
  },
  // The drawer of social cards reads TrueType of one weight.
  {
    from: atkinson,
    to: 'cards/fonts/atkinson-hyperlegible-next-600.ttf',
    format: 'truetype',
    characters: LETTERS,
    wght: 600,
  },
  {
    from: bricolage,
    to: 'cards/fonts/bricolage-grotesque-750.ttf',
    format: 'truetype',
    characters: LETTERS,
    wght: 750,
  },
  {
    from: bricolage.replace('-latin-', '-latin-ext-'),
    to: 'cards/fonts/bricolage-grotesque-750-more.ttf',
    format: 'truetype',
    characters: MORE_LETTERS,
    wght: 750,
  },
  // What people type into the fields of a PDF is set letter by letter: kerning would only weigh.
  {
    from: brandFonts.text,
    to: 'documents/fields/form-font.ttf',
    format: 'truetype',
    characters: TYPED_LETTERS.join(''),
    dropTables: ['GPOS', 'GSUB', 'GDEF', 'STAT'],
  },
];

for (const font of fonts) {
  const source = await readFile(fileURLToPath(import.meta.resolve(font.from)));
  const cut = await subsetFont(source, font.characters, {
    targetFormat: font.format,
    ...(font.wght && { variationAxes: { wght: font.wght } }),
    ...(font.dropTables && { dropTables: font.dropTables, keepFeatures: [], noLayoutClosure: true }),
  });
  await writeFile(new URL(`../src/${font.to}`, import.meta.url), cut);
  console.log(`${font.to}: ${cut.length} bytes, from ${source.length}`);
}

// What the typesetter's fonts can show, so that the check need not read them.
const ranges = coveredRanges().replace(/(.{90}\S*) /g, '$1\n');
const letters = `/** The letters that documents can show: \`npm run fonts\` reads them from the fonts. */
export const LETTER_RANGES = \`
${ranges}
\`;
`;
await writeFile(new URL('../src/documents/letter-ranges.ts', import.meta.url), letters);
