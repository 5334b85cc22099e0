/** How common words are: each word, and on how many pages it stands. */
export type WordCounts = ReadonlyMap<string, number>;

/** Words share their beginnings with the word before: a capital says how many letters, at most this many. */
const LONGEST_SHARED = 25;
const letter = (number: number) => String.fromCharCode(65 + Math.min(number, LONGEST_SHARED));
const ofLetter = (capital: string) => capital.charCodeAt(0) - 65;

/**
 * Writes words as one short text, in the order of their letters. Each is two capitals and what follows: how many letters
 * it shares with the word before, how common it is, and its other letters. `AAadultDBs` is "adult" and "adults".
 *
 * @param counts the words, in lower case, and on how many pages each stands
 */
export function packWords(counts: WordCounts): string {
  let before = '';
  let packed = '';
  for (const [word, pages] of [...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    if (word === '' || /[A-Z]/.test(word)) continue;
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < before.length && before[shared] === word[shared]) shared += 1;
    packed += letter(shared) + letter(commonness(pages)) + word.slice(shared);
    before = word;
  }
  return packed;
}

/**
 * Reads what `packWords` wrote.
 *
 * @returns each word, in the order of their letters, and how common it is: see `commonness`
 */
export function unpackWords(packed: string): Map<string, number> {
  const words = new Map<string, number>();
  let before = '';
  for (const [, shared = 'A', common = 'A', rest = ''] of packed.matchAll(/([A-Z])([A-Z])([^A-Z]+)/g)) {
    before = before.slice(0, ofLetter(shared)) + rest;
    words.set(before, ofLetter(common));
  }
  return words;
}

/** How common a word is, in steps of four: 0 on one to three pages, 1 on up to fifteen, 2 on up to sixty-three … */
export function commonness(pages: number): number {
  return Math.max(0, Math.floor(Math.log2(Math.max(1, pages)) / 2));
}
