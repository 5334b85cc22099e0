import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { openSync, type Font } from 'fontkit';

/**
 * The fonts that documents fall back on where those of the brand lack a letter: two faces of one family, of which a text
 * has one or the other, and signs.
 */
export const lastFonts = {
  plain: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  signs: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

/**
 * The letters that a document can show, in bold type as well, as ranges of code points (hexadecimal, both ends included),
 * read from the fonts. Letters for private use are not among them: nobody else knows what they mean.
 */
export function coveredRanges(): string {
  const [plain, bold, signs] = [lastFonts.plain, lastFonts.bold, lastFonts.signs].map(lettersOf);
  const ranges: [first: number, last: number][] = [];
  for (let letter = 0x20; letter <= 0x10ffff; letter += 1) {
    if (!signs?.has(letter) && !(plain?.has(letter) && bold?.has(letter))) continue;
    if (NOT_TEXT.test(String.fromCodePoint(letter))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === letter - 1) last[1] = letter;
    else ranges.push([letter, letter]);
  }
  return ranges.map((range) => [...new Set(range)].map((end) => end.toString(16)).join('-')).join(' ');
}

/** Controls, halves of letters, private use, and what will never be a letter. */
const NOT_TEXT = /[\p{Cc}\p{Cs}\p{Co}\p{Noncharacter_Code_Point}]/u;

function lettersOf(file: string): Set<number> {
  const { resolve: find } = createRequire(resolve('package.json'));
  return new Set((openSync(find(file)) as Font).characterSet);
}
