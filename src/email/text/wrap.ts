import stringWidth from 'string-width';

/** How wide a line is at most, in columns: a reply may be quoted twice before it runs over 80. */
export const WIDTH = 72;

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/**
 * Breaks words into lines. An address is never broken, whatever its length; any other word that is longer than a line is.
 *
 * @param words words with spaces between them; line ends in them stay
 * @param width how wide a line is at most, in columns
 */
export const wrap = (words: string, width = WIDTH): string[] =>
  words.split('\n').flatMap((line) => wrapLine(line, width));

function wrapLine(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/[ \t]+/).filter((each) => each !== '')) {
    const joined = current === '' ? word : `${current} ${word}`;
    if (stringWidth(joined) <= width) {
      current = joined;
      continue;
    }
    if (current !== '') lines.push(current);
    const pieces = isAddress(word) ? [word] : pieceWord(word, width);
    lines.push(...pieces.slice(0, -1));
    current = pieces.at(-1) ?? '';
  }
  return current === '' && lines.length > 0 ? lines : [...lines, current];
}

const isAddress = (word: string) => /^[<(“"']*(?:https?:\/\/|mailto:|tel:)/.test(word) || /^\S+@\S+\.\S+$/.test(word);

function pieceWord(word: string, width: number): string[] {
  if (stringWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && stringWidth(piece + segment) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/** Lines with something before each: before the first one, and before all others. Nothing stands at the end of a line. */
export const hang = (lines: readonly string[], first: string, rest = ' '.repeat(stringWidth(first))): string[] =>
  lines.map((line, i) => `${i === 0 ? first : rest}${line}`.trimEnd());

/** Lines with a line of a sign under them, as long as the longest of them. */
export const underlined = (lines: readonly string[], sign: string): string[] => [
  ...lines,
  sign.repeat(Math.min(WIDTH, Math.max(1, ...lines.map((line) => stringWidth(line))))),
];
