import { stem } from './stem.ts';
import { wordsOf } from './tokens.ts';

/** Words and phrases of one meaning, by each of them. */
export interface Synonyms {
  /** The words of the longest phrase that is a synonym of others. */
  longest: number;
  /** What else these words may be called, the site's own name first; nothing where they have no synonym. */
  of: (words: readonly string[]) => string[][];
}

/** Where somebody uses the site's own name for a thing, few pages say it otherwise: so many other names are looked for. */
const BESIDE_OWN = 2;

/**
 * Reads groups of synonyms.
 *
 * @param groups words and phrases of one meaning; the first of each group is the site's own
 */
export function readSynonyms(groups: readonly (readonly string[])[]): Synonyms {
  const byKey = new Map<string, string[][]>();
  let longest = 0;
  for (const group of groups) {
    const members = group.map(wordsOf).filter((words) => words.length > 0);
    for (const [place, words] of members.entries()) {
      longest = Math.max(longest, words.length);
      const others = members
        .filter((other) => keyOf(other) !== keyOf(words))
        .slice(0, place === 0 ? BESIDE_OWN : Infinity);
      const before = byKey.get(keyOf(words)) ?? [];
      byKey.set(keyOf(words), [...before, ...others.filter((other) => !before.some((b) => keyOf(b) === keyOf(other)))]);
    }
  }
  return { longest, of: (words) => byKey.get(keyOf(words)) ?? [] };
}

const keyOf = (words: readonly string[]) => words.map(stem).join(' ');
