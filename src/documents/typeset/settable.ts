import { create, type Font } from 'fontkit';
import { documentFonts } from './fonts.ts';

let known: Set<number> | undefined;

const isKnown = (letter: string) =>
  (known ??= new Set(documentFonts().flatMap((font) => (create(font) as Font).characterSet))).has(
    letter.codePointAt(0) ?? 0,
  );

/** A text as the fonts of documents can set it: a letter that none of them has is shown as a box with a question mark. */
export function settable(text: string): string {
  return [...text.normalize('NFC')].map((letter) => (isKnown(letter) ? letter : '\uFFFD')).join('');
}
