/** How wide letters of the headline face are, in parts of their size. Those of Arial Bold are much the same. */
const WIDTHS: readonly [RegExp, number][] = [
  [/[iIjl1.,:;!'’|]/u, 0.29],
  [/[frt?()-]/u, 0.42],
  [/[mwMW@%]/u, 0.96],
  [/\s/u, 0.23],
  [/\p{Lu}/u, 0.71],
  [/[^\p{L}\p{N}]/u, 1.1],
];

/** Letters of a headline stand close. */
const CLOSE = 0.02;

const widthOf = (words: string) =>
  Array.from(words).reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.62) - CLOSE,
    0,
  );

/** How many lines the words take, where a line holds so many parts of their size. */
function linesIn(words: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of words.split(/\s+/)) {
    const width = widthOf(word);
    if (filled > 0 && filled + 0.23 + width > room) lines++;
    filled = filled > 0 && filled + 0.23 + width <= room ? filled + 0.23 + width : width;
    // A word that is longer than a line is broken.
    lines += Math.max(0, Math.ceil(filled / room) - 1);
  }
  return lines;
}

/**
 * How large a headline may be so that it fills its room and no more.
 *
 * @param room how wide and how high it may be, and how large at most, all in points
 * @returns its size in points, and how many lines it takes
 */
export function fitHeadline(words: string, room: { width: number; height: number; most: number }) {
  const longest = Math.max(...words.split(/\s+/).map(widthOf));
  const fits = (size: number) =>
    longest * size <= room.width && linesIn(words, room.width / size) * size <= room.height;
  let size = room.most;
  while (size > 24 && !fits(size)) size -= 2;
  return { size, lines: linesIn(words, room.width / size) };
}
