import { slipCost, slipsAllowed } from './slips.ts';
import { stem } from './stem.ts';

/** Endings of words: a site that has "retirement" may well lack "retiring". */
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ers', 'ion', 'ions'];
/** A word so short is near too many others. */
const LEAST = 6;
const LEAST_STEM = 5;
/** How much may be wrong with a form that nobody wrote. */
const MOST = 1;

/**
 * Words that may have been meant where no word of the site is near what was typed, but another form of one is: "retirign"
 * is near "retiring", which is a form of "retirement".
 *
 * @param typed what was typed
 * @param words words of the site
 * @returns the likeliest first: those that the site has
 */
export function meantForms(typed: string, words: Iterable<string>): string[] {
  const most = Math.min(MOST, slipsAllowed(typed.length));
  if (typed.length < LEAST) return [];
  const seen = new Set<string>();
  const near: { word: string; cost: number }[] = [];
  for (const word of words) {
    const base = stem(word);
    if (base.length < LEAST_STEM || base[0] !== typed[0] || seen.has(base)) continue;
    seen.add(base);
    const cost = Math.min(...ENDINGS.map((ending) => slipCost(typed, base + ending, most)));
    if (cost <= most) near.push({ word, cost });
  }
  return near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1)).map(({ word }) => word);
}
