import { openSync, type Font } from 'fontkit';
import type { Block, Inline } from '../document.ts';
import { brandFonts, fontPath } from '../font-files.ts';

/** The sizes that cards with ideas share, from the largest, in points: those of `cards.typ` that are not small. */
const SIZES = [12, 11, 10.5];

/** What `cards.typ` gives the words of an idea, and what it puts round them, in points. */
const MM = 72 / 25.4;
const ROOM = { width: 91 * MM, height: 54.25 * MM };
const TITLE = { times: 1.5, inset: 3.2 * MM, leading: 0.3, below: 6.8 * MM };
const TEXT = { leading: 0.52, betweenItems: 0.75, betweenBlocks: 1.2 };

/** How high capital letters of the brand are, by which Typst sets lines apart: in parts of the size, as the leading is. */
const HEIGHT = 0.67;
/** Nor has any of them a wider space. */
const SPACE = 0.32;
/** Pairs of letters may stand a little wider apart than each says. */
const LOOSE = 1.01;

type Face = 'text' | 'bold' | 'headline';

/**
 * The largest size in which a card with an idea surely has room. To measure a card takes Typst as long as to set it, and
 * most cards are so short that nobody needs to: here each is thought a little longer than it is.
 *
 * @param blocks the heading of the card, and what follows it
 * @returns points; 0 where the card is too long for this to tell, or holds more than plain words and lists of them
 */
export function sureSize([title, ...blocks]: readonly Block[]): number {
  if (title?.type !== 'heading') return 0;
  const heading = wordsIn(title.content, 'headline');
  const texts = blocks.map((block) => paragraphsOf(block).map((content) => content && wordsIn(content, 'text')));
  const fits = (size: number) => {
    const large = size * TITLE.times;
    const panel = heightOf(heading, large, ROOM.width - 2 * TITLE.inset, TITLE.leading) + 2 * TITLE.inset;
    const below = texts.map((paragraphs) => {
      const heights = paragraphs.map((words) => heightOf(words, size, ROOM.width, TEXT.leading));
      return stacked(heights, TEXT.betweenItems * size);
    });
    return panel + TITLE.below + stacked(below, TEXT.betweenBlocks * size) <= ROOM.height;
  };
  return SIZES.find(fits) ?? 0;
}

/**
 * Tells the templates of each card how large its words may surely be.
 *
 * @param paper blocks as the templates read them: a card begins at a heading of the third level
 * @param blocks the same in the document
 */
export function withSureSizes(paper: readonly object[], blocks: readonly Block[]): object[] {
  const begins = (each: object | undefined) => each && 'level' in each && each.level === 3;
  return paper.map((each, i) => {
    if (!begins(each)) return each;
    const next = paper.findIndex((other, j) => j > i && begins(other));
    return { ...each, sure: sureSize(blocks.slice(i, next < 0 ? undefined : next)) };
  });
}

/** The paragraphs of a block, where it is one, or a list of them; else nothing that can be told. */
function paragraphsOf(block: Block): (readonly Inline[] | undefined)[] {
  if (block.type === 'paragraph') return [block.content];
  if (block.type !== 'list' || block.look !== 'plain' || block.ordered) return [undefined];
  return block.items.map(({ ticked, blocks: [first, ...more] }) =>
    first?.type === 'paragraph' && more.length === 0 && ticked === undefined ? first.content : undefined,
  );
}

/** How high things are together, with so much between them. */
const stacked = (heights: readonly number[], between: number) =>
  heights.reduce((sum, each) => sum + each, Math.max(0, heights.length - 1) * between);

/** How high words stand in lines of a width; without end where that cannot be told. */
function heightOf(words: readonly number[] | undefined, size: number, width: number, leading: number): number {
  if (!words) return Infinity;
  const room = width / size / LOOSE;
  let lines = 1;
  let filled = 0;
  for (const word of words) {
    if (word > room) return Infinity;
    const longer = filled > 0 ? filled + SPACE + word : word;
    if (longer > room) lines += 1;
    filled = longer > room ? word : longer;
  }
  return (lines * HEIGHT + (lines - 1) * leading) * size;
}

/** How wide each word is, in parts of its size; nothing where there is more than words in the letters of the brand. */
function wordsIn(content: readonly Inline[], face: Face): number[] | undefined {
  const words = [0];
  for (const piece of content.flatMap((each) => (each.type === 'link' ? each.content : [each]))) {
    if (piece.type !== 'text' || piece.code || piece.emphasis) return undefined;
    const widths = widthsOf(face === 'text' && piece.strong ? 'bold' : face);
    for (const letter of piece.text.replace(/[\t\n\r ]+/g, ' ')) {
      const width = widths.get(letter);
      if (width === undefined) return undefined;
      if (letter === ' ') words.push(0);
      else words.push((words.pop() ?? 0) + width);
    }
  }
  return words;
}

const known = new Map<Face, Map<string, number>>();

/** How wide each letter of Latin script is in a face, in parts of its size. The font is read once. */
function widthsOf(face: Face): Map<string, number> {
  const widths = known.get(face) ?? readWidths(brandFonts[face]);
  known.set(face, widths);
  return widths;
}

function readWidths(file: string): Map<string, number> {
  const font = openSync(fontPath(file)) as Font;
  const letters = font.characterSet.filter((letter) => letter >= 0x20 && letter < 0x2100);
  const widthOf = (letter: number) => font.glyphForCodePoint(letter).advanceWidth / font.unitsPerEm;
  return new Map(letters.map((letter) => [String.fromCodePoint(letter), widthOf(letter)]));
}
