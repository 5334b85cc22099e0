import type { Weighed } from './rank.ts';
import { idf } from './word-search.ts';

/**
 * Below this a page that was found is there by chance: nothing of the question stands in a title or in what editors say,
 * or most of what it asks is unknown.
 */
const LEAST_EVIDENCE = 0.19;
/** A question of so many words says enough by having any of them together; a sentence is never answered word by word. */
const A_SENTENCE = 5;

/**
 * Whether too little of a question stands on any page: for the best one, how strongly it has what was asked, times the
 * share that it has at all, where each unknown word counts as one that stands on a single page.
 *
 * @param found what was asked and found
 * @param unknown how many words are on no page
 * @param pages how many pages the index holds
 */
export function isChance(found: readonly Weighed[], unknown: number, pages: number): boolean {
  if (unknown === 0 && isNameAmongCommonWords(found)) return false;
  if (found.length + unknown < 2 || found.length + unknown >= A_SENTENCE) return false;
  const asked = found.reduce((sum, { rarity }) => sum + rarity, 0) + unknown * Math.sqrt(idf(pages, 1));
  const ids = new Set(found.flatMap(({ strengths }) => [...strengths.keys()]));
  return ![...ids].some((id) => {
    const here = found.filter(({ strengths }) => strengths.has(id));
    const strength = here.reduce((sum, { rarity, strengths }) => sum + rarity * (strengths.get(id) ?? 0), 0);
    const covered = here.reduce((sum, { rarity }) => sum + rarity, 0);
    return (strength / asked) * (covered / asked) >= LEAST_EVIDENCE;
  });
}

/** A name stands on so few pages, in a title or in what editors say of one. */
const PAGES_OF_A_NAME = 3;
const IN_WORDS_OF_EDITORS = 0.5;

/** Whether one word is a name that leads to a page, and the other one much more common: "Coventry group". */
function isNameAmongCommonWords(found: readonly Weighed[]): boolean {
  const [name, other, ...more] = [...found].sort((a, b) => b.rarity - a.rarity);
  if (!name || !other || more.length > 0 || name.strengths.size > PAGES_OF_A_NAME) return false;
  return (
    other.strengths.size > 2 * PAGES_OF_A_NAME && [...name.strengths.values()].some((s) => s >= IN_WORDS_OF_EDITORS)
  );
}
