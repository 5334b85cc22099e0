import type { PagefindData } from '../pagefind-api.ts';
import { placesOf } from './concept.ts';
import type { Weighed } from './rank.ts';
import { stem } from './stem.ts';
import { wordsOf } from './tokens.ts';

/**
 * How much of what a page seemed to have of a question it has: phrases are looked for in its text, for the index only
 * says that all their words stand on the page.
 *
 * @param id the page
 * @param data what the index holds of it
 * @param weighed what was asked
 * @returns 1 where all stands there; 0 where nothing does, or where a phrase that was asked for in quotes does not
 */
export function shareSideBySide(id: string, { content, meta }: PagefindData, weighed: readonly Weighed[]): number {
  const seeming = weighed.filter(({ strengths }) => strengths.has(id));
  const unsure = seeming.filter((one) => one.unsure.has(id));
  if (unsure.length === 0) return 1;
  const texts = [meta.title ?? '', ...(meta.phrases ?? '').split(' | '), content].map((text) =>
    wordsOf(text).map(stem),
  );
  const lacking = unsure.filter(({ concept }) => texts.every((stems) => placesOf(concept, stems).length === 0));
  if (lacking.some(({ concept }) => concept.alternatives.every(({ words }) => words.length > 1))) return 0;
  const sum = (all: readonly Weighed[]) => all.reduce((total, { rarity }) => total + rarity, 0);
  return 1 - sum(lacking) / sum(seeming);
}
