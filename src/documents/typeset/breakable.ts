/** Where a line may end (Unicode, zero width space). The templates put nothing in its place, so it is in no file. */
const MAY_BREAK = '\u200B';

const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Marks where a word that is longer than a line may be broken: after the signs that part an address, or else anywhere.
 *
 * @param most how many letters a word may have without such marks
 */
export function breakable(text: string, most: number): string {
  return text.replace(new RegExp(`\\S{${most + 1},}`, 'gu'), (word) => breakWord(word, most));
}

/** So many places to break a word are enough: with more of them, a word of a hundred thousand letters takes minutes. */
const MOST_PLACES = 2000;

function breakWord(word: string, most: number): string {
  return word
    .split(/(?<=[/.,_?&=@-])/u)
    .map((part) => (part.length > most ? breakPart(part) : part))
    .join(MAY_BREAK);
}

function breakPart(part: string): string {
  const letters = [...segments.segment(part)].map(({ segment }) => segment);
  const together = Math.ceil(letters.length / MOST_PLACES);
  return letters.map((letter, i) => (i > 0 && i % together === 0 ? MAY_BREAK + letter : letter)).join('');
}
