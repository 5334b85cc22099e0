/** The characters that every font of the social cards has: printable ASCII, the Latin-1 letters and punctuation. */
export const LETTERS = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xa3),
  ...range(0xa5, 0xac),
  ...range(0xae, 0xff),
  ...'ıŒœ–—‘’“”…•€™',
].join('');
/** Those that the headline font has besides, in a file of their own: Welsh, Irish, Polish, and the rest of Europe. */
export const MORE_LETTERS = [...range(0x100, 0x17e), ...range(0x1e80, 0x1e85)]
  .filter((letter) => !'ĈĉĔĕĜĝĤĥĬĭıĴĵĸĿŀŉŎŏŒœŜŝŢţŦŧ'.includes(letter))
  .join('');

const known = new Set(LETTERS + MORE_LETTERS);

/**
 * A text as a card can set it. A letter with an accent that the fonts lack loses the accent; whatever else they lack
 * (emoji, other scripts) is left out.
 */
export function settable(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => (known.has(letter) ? letter : [...letter.normalize('NFKD')].filter(isKnown).join('')))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

const isKnown = (letter: string) => known.has(letter);

/** Every character from one code point to another, both included. */
export function range(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
}
