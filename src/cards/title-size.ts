import { LINE_HEIGHT, WORDS_HEIGHT, WORDS_WIDTH, type Setting } from './card-element.ts';

const SIZES = [172, 148, 128, 112, 100, 88, 78, 70, 62, 54, 46];
/** At this size, 90 of the widest letter stand in five lines. */
const LAST: Setting = { size: 46, breaks: true };

/** The width of a letter in parts of the size: at least so much on average, at most so much for small and for wide ones. */
const LEAST = 0.45;
const SMALL = 0.62;
const WIDE = 0.98;

/**
 * The ways to set a title, from the largest, without those that are known to be too large before it is measured: a word
 * would run over the edge, or the lines over the foot.
 */
export function titleSettings(title: string): Setting[] {
  const longest = Math.max(...title.split(/[ -]/).map(mostWidth));
  const fits = (size: number) =>
    longest * size <= WORDS_WIDTH &&
    Math.ceil((title.length * LEAST * size) / WORDS_WIDTH) * size * LINE_HEIGHT <= WORDS_HEIGHT;
  return [...SIZES.filter(fits).map((size) => ({ size, breaks: false })), LAST];
}

const mostWidth = (word: string) =>
  [...word].reduce((width, letter) => width + (/[a-ln-vx-z.,:;'’!()]/.test(letter) ? SMALL : WIDE), 0);
