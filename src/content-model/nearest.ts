import { closest, distance } from 'fastest-levenshtein';

/**
 * The word of a list that a misspelt word most likely stands for: two neighbouring letters have changed places, or at
 * most a third of its letters differ. Undefined where none is near.
 *
 * @example nearest('persn', ['person', 'partner']) // 'person'
 * @example nearest('titel', ['title', 'topics']) // 'title'
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const candidates = [...words];
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === lower);
  if (sameLetters) return sameLetters;
  const swapped = candidates.find((candidate) => areSwapped(lower, candidate));
  if (swapped) return swapped;
  const best = closest(lower, candidates);
  return distance(lower, best) <= Math.max(1, Math.floor(Math.min(word.length, best.length) / 3)) ? best : undefined;
}

/** Whether two words differ by two neighbouring letters that have changed places, and by nothing else. */
function areSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** How many comparisons of words one list is worth: some seconds' work. */
const BUDGET = 5_000_000;
const searches = new WeakMap<object, { found: Map<string, string | undefined>; left: number }>();

/**
 * The key of a map that a misspelt word most likely stands for, where many words may be looked for in one long list:
 * a word is looked for once, and when a long list has been gone through often enough, nothing more is proposed. Ten
 * thousand wrong links among ten thousand pages would otherwise take minutes.
 */
export function nearestKey(word: string, names: ReadonlyMap<string, unknown>): string | undefined {
  const search = searches.get(names) ?? { found: new Map<string, string | undefined>(), left: BUDGET };
  searches.set(names, search);
  if (!search.found.has(word) && search.left > 0) {
    search.left -= names.size;
    search.found.set(word, nearest(word, names.keys()));
  }
  return search.found.get(word);
}
