import { stopKind } from './stop-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of so few letters is near too many others to be mended by itself. */
const SHORT = /^\p{L}{3,4}$/u;
/** So many words that may have been meant are looked for in the index at most. */
const MOST_MEANT = 4;

/**
 * Longer words from which one letter inside is missing: "fnd" may be "fund", "find" or "fond", and "crds" "cards".
 *
 * @param typed a word of three or four letters that the site lacks
 * @param vocabulary the site's words
 */
export function lackingLetter(typed: string, vocabulary: Vocabulary): string[] {
  if (!SHORT.test(typed)) return [];
  return vocabulary
    .completions(typed.charAt(0), Infinity)
    .filter(
      (word) =>
        word.length === typed.length + 1 &&
        stopKind(word) === undefined &&
        [...typed].some((_, at) => at > 0 && word.slice(0, at) + word.slice(at + 1) === typed),
    )
    .slice(0, MOST_MEANT);
}

/**
 * Mends a very short word that is unknown, where a page is called by the word that seems meant and its neighbour: "seed
 * fnd" is "seed fund".
 *
 * @param words the words of the question
 * @param vocabulary the site's words
 * @param named whether some page has words in its title, or editors promise it to them
 * @returns the words mended by what was typed; none where nothing was
 */
export async function mendShortWords(
  words: readonly string[],
  vocabulary: Vocabulary,
  named: (words: readonly string[]) => Promise<boolean>,
): Promise<Map<string, string>> {
  const mended = new Map<string, string>();
  for (const [place, word] of words.entries()) {
    if (!SHORT.test(word) || vocabulary.known(word) !== undefined) continue;
    const before = words[place - 1];
    const after = words[place + 1];
    for (const meant of lackingLetter(word, vocabulary)) {
      const pairs = [...(before ? [[before, meant]] : []), ...(after ? [[meant, after]] : [])];
      const known = pairs.filter((pair) => pair.every((one) => one.length > 2 && vocabulary.has(one)));
      const stand = await Promise.all(known.map((pair) => named(pair)));
      if (stand.includes(true)) {
        mended.set(word, meant);
        break;
      }
    }
  }
  return mended;
}
