import { ContentProblems } from '../content-model/gathering-loader.ts';
import { readSearchSettings, type SearchSettings } from '../content-model/search-settings.ts';
import type { Comparison } from './comparison.ts';

type SearchHelp = NonNullable<Comparison['searchHelp']>;

/**
 * What editors tell the search now, and tell it no more: on no page does it stand, so the pages do not show it.
 *
 * @param was the folder of the content as it was
 * @param now the folder of the content as it is
 * @returns null where either is not as this version reads it
 */
export function compareSearchSettings(was: string, now: string): SearchHelp | null {
  try {
    const [before, after] = [readSearchSettings(was), readSearchSettings(now)];
    const beyond = (some: SearchSettings, others: SearchSettings) => ({
      meanings: without(meaningsOf(some), meaningsOf(others)),
      phrases: without(phrasesOf(some), phrasesOf(others)),
    });
    return { added: beyond(after, before), removed: beyond(before, after) };
  } catch (error) {
    if (error instanceof ContentProblems) return null;
    throw error;
  }
}

/** Words of one meaning, whatever their order. */
const meaningsOf = ({ synonyms }: SearchSettings) => synonyms.map((group) => [...group].sort());
const phrasesOf = ({ bestBets }: SearchSettings) =>
  bestBets.flatMap(({ page, for: phrases }) => phrases.map((phrase) => ({ phrase, page })));

function without<Item>(items: readonly Item[], others: readonly Item[]): Item[] {
  const known = new Set(others.map((other) => JSON.stringify(other)));
  return items
    .map((item) => [JSON.stringify(item), item] as const)
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, item]) => item);
}
