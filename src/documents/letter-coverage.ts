import { openSync, type Font } from 'fontkit';
import { fontPath, lastFonts } from './font-files.ts';

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

const lettersOf = (file: string): Set<number> => new Set((openSync(fontPath(file)) as Font).characterSet);
