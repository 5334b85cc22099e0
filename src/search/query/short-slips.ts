import type { Vocabulary } from './vocabulary.ts';

/** A word of so many letters is near too many others to be mended by itself. */
const SHORT = 3;
/** So many words that may have been meant are looked for in the index at most. */
const MOST_MEANT = 4;

/**
 * Longer words from which one letter inside is missing: "fnd" may be "fund", "find" or "fond".
 *
 * @param typed a word of three letters that the site lacks
 * @param vocabulary the site's words
 */
export function lackingLetter(typed: string, vocabulary: Vocabulary): string[] {
  if (!/^\p{L}{3}$/u.test(typed)) return [];
  return vocabulary
    .completions(typed.charAt(0), Infinity)
    .filter(
      (word) => word.length === SHORT + 1 && [1, 2].some((at) => word.slice(0, at) + word.slice(at + 1) === typed),
    )
    .slice(0, MOST_MEANT);
}

/**
 * Mends a very short word that is unknown, where the word that seems meant stands beside its neighbour on a page: "seed
 * fnd" is "seed fund".
 *
 * @param words the words of the question
 * @param vocabulary the site's words
 * @param standsSomewhere whether words stand side by side on a page
 * @returns the words mended by what was typed; none where nothing was
 */
export async function mendShortWords(
  words: readonly string[],
  vocabulary: Vocabulary,
  standsSomewhere: (words: readonly string[]) => Promise<boolean>,
): Promise<Map<string, string>> {
  const mended = new Map<string, string>();
  for (const [place, word] of words.entries()) {
    if (word.length !== SHORT || vocabulary.known(word) !== undefined) continue;
    const before = words[place - 1];
    const after = words[place + 1];
    for (const meant of lackingLetter(word, vocabulary)) {
      const pairs = [...(before ? [[before, meant]] : []), ...(after ? [[meant, after]] : [])];
      const known = pairs.filter((pair) => pair.every((one) => one.length > 2 && vocabulary.has(one)));
      const stand = await Promise.all(known.map((pair) => standsSomewhere(pair)));
      if (stand.includes(true)) {
        mended.set(word, meant);
        break;
      }
    }
  }
  return mended;
}
