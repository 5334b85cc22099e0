/**
 * What room a table has on paper. A sheet of A4 is upright, for a form as well: one that is turned is hard to fill in on a
 * screen, and to file. Its text is 166 mm wide (471 points) and 11.5 points high.
 */

/**
 * How many columns can be read. With eight of them the type is 9.2 points, and a column has room for words of nine or
 * ten letters. With nine, both would be smaller, and few people could read it.
 */
export const MOST_COLUMNS = 8;

/** Letters of long words are 0.47 of the type in the mean, and 0.55 in all but the widest; bold type adds 7%. */
const WIDTH_OF_A_LETTER = 0.55;
const LETTERS_IN_A_LINE = Math.floor(471 / (11.5 * WIDTH_OF_A_LETTER));
/** What the space at both sides of a cell takes, in letters. */
const SIDES = 2.4;

/** The size of a table's type, in parts of that of the text. */
export const sizeOfTable = (columns: number): number => (columns <= 4 ? 1 : columns <= 6 ? 0.9 : 0.8);

/**
 * Whether the longest words of a table fit beside each other, at the size that it has for its number of columns.
 *
 * @param longest the longest word of each column
 */
export function wordsFit(longest: readonly string[]): boolean {
  const letters = longest.reduce((sum, word) => sum + word.length + SIDES, 0);
  return letters * sizeOfTable(longest.length) <= LETTERS_IN_A_LINE;
}
