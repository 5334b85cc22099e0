/**
 * The site as the index at the back of a book: every page and entry by its title, and the words explained with the other
 * words that lead to them. A long index is cut into sheets, as a directory into volumes.
 */

/** A line of the index. */
export interface IndexLine {
  words: string;
  address: string;
  /** What stands there: "guide". */
  kind?: string | undefined;
  /** For another word of the same meaning: the word under which it is explained. */
  see?: string | undefined;
}

/** The lines under a letter, as far as they stand on one sheet. */
export interface IndexLetter {
  letter: string;
  /** The id of its heading. */
  place: string;
  /** Whether it began on an earlier sheet. */
  isContinued: boolean;
  lines: IndexLine[];
}

/** A page of the index. */
export interface IndexSheet {
  number: number;
  address: string;
  letters: IndexLetter[];
}

const ADDRESS = '/search/a-z/';
/** Lines on a sheet: a sheet of them weighs some 10 KB on the wire. */
const MOST = 400;

const order = new Intl.Collator('en-GB', { numeric: true });

/** A title as an index sorts it: without quotes, brackets and the article at its start. */
const sorted = (words: string) =>
  words
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:an?|the)\s+(?=\S)/iu, '')
    .trim();

/** Words without what hardly tells them apart: capitals, and hyphens for spaces. "Micro-firm" is "Micro firm". */
const folded = (words: string) => words.toLowerCase().replace(/[-‐‑\s]+/gu, ' ');

/** The letter under which a line stands: without its accent, and one heading for all that is no letter. */
function letterOf({ words }: IndexLine): string {
  const first = [...sorted(words).normalize('NFD')][0] ?? '';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
}

/** The id of a letter's heading. */
const placeOf = (letter: string): string =>
  /^[A-Z]$/.test(letter) ? letter.toLowerCase() : letter === '0–9' ? 'figures' : `u${letter.codePointAt(0) ?? 0}`;

/**
 * Sets lines in the order of the alphabet, on as many sheets as they need. Lines that say the same are one.
 *
 * @param lines in any order
 * @param most how many lines a sheet may have
 * @returns one sheet at least, which has no letters where there are no lines
 */
export function indexSheets(lines: readonly IndexLine[], most = MOST): IndexSheet[] {
  // Of words that a reader would take for the same, the first stands there.
  const once = new Map(lines.toReversed().map((line) => [`${folded(line.words)}\n${line.address}`, line]));
  const rows = [...once.values()]
    .map((line) => ({ line, letter: letterOf(line), by: sorted(line.words) }))
    .sort(
      (a, b) =>
        Number(b.letter === '0–9') - Number(a.letter === '0–9') ||
        order.compare(a.letter, b.letter) ||
        order.compare(a.by, b.by) ||
        (a.line.address < b.line.address ? -1 : 1),
    );
  const count = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: count }, (_, i) => {
    const earlier = rows[i * most - 1]?.letter;
    const letters = [...Map.groupBy(rows.slice(i * most, (i + 1) * most), ({ letter }) => letter)];
    return {
      number: i + 1,
      address: i === 0 ? ADDRESS : `${ADDRESS}${i + 1}/`,
      letters: letters.map(([letter, of]) => ({
        letter,
        place: `part.${placeOf(letter)}`,
        isContinued: letter === earlier,
        lines: of.map(({ line }) => line),
      })),
    };
  });
}

/** Every letter of an index with the address at which it begins. */
export const letterLinks = (sheets: readonly IndexSheet[]): { letter: string; address: string }[] =>
  sheets.flatMap(({ address, letters }) =>
    letters
      .filter(({ isContinued }) => !isContinued)
      .map(({ letter, place }) => ({ letter, address: `${address}#${place}` })),
  );

/** What a sheet holds, for its title: "D to H"; nothing where there is but one sheet. */
export function rangeOf({ letters }: IndexSheet, count: number): string {
  const [first, last] = [letters[0]?.letter, letters.at(-1)?.letter];
  if (count === 1 || first === undefined || last === undefined) return '';
  return first === last ? first : `${first} to ${last}`;
}
