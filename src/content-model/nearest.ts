import { closest, distance } from 'fastest-levenshtein';

/**
 * The word of a list that a misspelt word most likely stands for: at most a third of its letters differ. Undefined
 * where none is near.
 *
 * @example nearest('persn', ['person', 'partner']) // 'person'
 */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const candidates = [...words];
  if (candidates.length === 0) return undefined;
  const lower = word.toLowerCase();
  const sameLetters = candidates.find((candidate) => candidate.toLowerCase() === lower);
  if (sameLetters) return sameLetters;
  const best = closest(lower, candidates);
  return distance(lower, best) <= Math.max(1, Math.floor(Math.min(word.length, best.length) / 3)) ? best : undefined;
}
