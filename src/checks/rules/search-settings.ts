import { searchFile } from '../../content-model/content-files.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import { bestBet, plainPhrase, synonymGroup } from '../../content-model/search-settings.ts';
import type { FieldPath } from '../../content-model/yaml-fields.ts';
import type { Rule } from '../rule.ts';
import { searchPages } from '../search-pages.ts';

/** What editors tell the search does not contradict itself, and its pages are there. */
export const searchSettings: Rule = {
  name: 'what helps the search agrees with itself',
  run(survey) {
    const { synonyms, bestBets } = (survey.search.settings ?? {}) as Record<string, unknown>;
    const problems: Problem[] = [];
    const at = (path: FieldPath) => survey.locate({ path: searchFile, format: 'yaml' }, path);
    const asWritten = (written: unknown, path: FieldPath) => {
      const plain = plainPhrase(String(written));
      if (plain !== written)
        problems.push(problem('search-words-plain', at(path), { written: String(written), plain }));
    };

    const groupOf = new Map<string, string>();
    for (const [i, written] of itemsOf(synonyms).entries()) {
      const group = synonymGroup.safeParse(written).data ?? [];
      for (const [k, word] of group.entries()) {
        asWritten((written as unknown[])[k], ['synonyms', i, k]);
        const other = groupOf.get(word);
        if (other !== undefined) problems.push(problem('search-word-twice', at(['synonyms', i, k]), { word, other }));
        groupOf.set(word, other ?? group[0] ?? word);
      }
    }

    const look = searchPages(survey);
    const pageOf = new Map<string, string>();
    const pages = new Set<string>();
    for (const [i, written] of itemsOf(bestBets).entries()) {
      const bet = bestBet.safeParse(written).data;
      if (!bet) continue;
      const { page } = bet;
      problems.push(...look(page, () => at(['bestBets', i, 'page'])));
      if (pages.has(page)) problems.push(problem('search-page-twice', at(['bestBets', i, 'page']), { page }));
      pages.add(page);
      for (const [k, phrase] of bet.for.entries()) {
        const path = ['bestBets', i, 'for', k];
        asWritten((written as { for: unknown[] }).for[k], path);
        const other = pageOf.get(phrase);
        if (other !== undefined && other !== page)
          problems.push(problem('search-phrase-twice', at(path), { phrase, other }));
        pageOf.set(phrase, other ?? page);
      }
    }
    return problems;
  },
};

/** The items of a list; none, where the value is something else, which its schema has reported. */
const itemsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
