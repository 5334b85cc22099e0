/**
 * The mark as a picture that stands by itself: the symbol, or the symbol with the name; for everybody or for one
 * network; in colour, on a dark ground, or in one ink.
 */
import { colours, coloursOnInk } from './colours.ts';
import { mark } from './mark.ts';
import { CAPITAL, outline } from './outline.ts';

/** `black` and `white` are for printing in one ink, stamps and cut-outs. */
export const inks = ['colour', 'on-dark', 'black', 'white'] as const;
export type Ink = (typeof inks)[number];

/** A network as its mark shows it. */
export interface MarkNetwork {
  title: string;
  /** One to three capital letters, for the right-hand page. */
  letters: string;
  /** The colour of the right-hand page, such as `#dccbf2`. */
  colour: string;
}

/** The side of the square that the symbol stands in. */
const SIDE = 64;
/** Where the words begin. */
const LEFT = SIDE + 10;
/** The right-hand page, without its tail: where letters may stand. */
const PAGE = { middle: 46.5, baseline: 31, width: 20, size: 18 };

/**
 * Draws the symbol.
 *
 * @returns SVG of 64 by 64 units
 */
export function symbolPicture(ink: Ink, network?: MarkNetwork): string {
  return picture(SIDE, SIDE, symbol(ink, network));
}

/**
 * Draws the symbol with the name beside it.
 *
 * @param name the name in full
 * @param shape `stacked`: a word a line, as at the top of each page; `banner`: in one line
 * @returns SVG, 64 units high
 */
export function nameMarkPicture(name: string, shape: 'stacked' | 'banner', ink: Ink, network?: MarkNetwork): string {
  const { words } = palette(ink);
  const lines = shape === 'stacked' ? stack(name) : [name];
  const region = network && { size: shape === 'stacked' ? 9.5 : 12, gap: 8 };
  const room = SIDE - 12 - (region ? region.size * CAPITAL + region.gap : 0);
  const size = shape === 'stacked' ? Math.min(17, room / lines.length) : 26;
  const step = size * 1.02;
  const block = (lines.length - 1) * step + size * CAPITAL + (region ? region.gap + region.size * CAPITAL : 0);
  const first = (SIDE - block) / 2 + size * CAPITAL;
  const set = lines.map((line, i) => outline(line, size, LEFT, first + i * step));
  if (region) set.push(outline(network.title, region.size, LEFT, (SIDE + block) / 2));
  const width = Math.ceil(LEFT + Math.max(...set.map((line) => line.width)) + 4);
  const shapes = set.map(({ d }) => `<path fill="${words}" d="${d}"/>`).join('');
  return picture(width, SIDE, symbol(ink, network) + shapes);
}

const palette = (ink: Ink) =>
  ({
    colour: { left: colours.signal, words: colours.ink },
    'on-dark': { left: coloursOnInk.signal, words: coloursOnInk.ink },
    black: { left: '#000', words: '#000' },
    white: { left: '#fff', words: '#fff' },
  })[ink];

/**
 * The two pages. In one ink, the letters of a network are cut out of the page; in colours they stand on it. (The cut is a
 * mask, since the parts of a letter overlap, and an even-odd fill would show where.)
 */
function symbol(ink: Ink, network?: MarkNetwork): string {
  const { left, words } = palette(ink);
  const leftPage = `<path fill="${left}" d="${mark.left}"/>`;
  if (!network) return `${leftPage}<path fill="${words}" d="${mark.right}"/>`;
  const letters = symbolLetters(network.letters);
  if (ink === 'black' || ink === 'white') {
    return `<mask id="cut"><path fill="#fff" d="M0 0h64v64H0z"/><path d="${letters}"/></mask>${leftPage}<path mask="url(#cut)" fill="${words}" d="${mark.right}"/>`;
  }
  const edge = ink === 'colour' ? ` stroke="${colours.ink}" stroke-width="2.5" stroke-linejoin="round"` : '';
  return `${leftPage.replace('/>', `${edge}/>`)}<path fill="${network.colour}"${edge} d="${mark.right}"/><path fill="${colours.ink}" d="${letters}"/>`;
}

/** The letters of a network as path data, where they stand in the middle of the right-hand page. */
export function symbolLetters(letters: string): string {
  const { width } = outline(letters, 1);
  const size = width > 0 ? Math.min(PAGE.size, PAGE.width / width) : PAGE.size;
  const drop = (PAGE.size - size) * CAPITAL * 0.5;
  return outline(letters, size, PAGE.middle - (width * size) / 2, PAGE.baseline - drop).d;
}

/** A word a line; the words of a long name are shared out over three lines. */
function stack(name: string): string[] {
  const words = name.split(' ');
  if (words.length <= 3) return words;
  const most = Math.ceil(name.length / 3) + 3;
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && (last + word).length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
    return lines;
  }, []);
}

const picture = (width: number, height: number, shapes: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">${shapes}</svg>\n`;
