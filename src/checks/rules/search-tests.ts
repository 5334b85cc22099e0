import { searchTestsFile } from '../../content-model/content-files.ts';
import { problem, type Problem } from '../../content-model/problem.ts';
import { plainPhrase } from '../../content-model/search-settings.ts';
import { searchTestsSchema } from '../../content-model/search-tests.ts';
import type { FieldPath } from '../../content-model/yaml-fields.ts';
import type { Rule } from '../rule.ts';
import { searchPages } from '../search-pages.ts';

/** Each query of the search test is asked once, and can be answered. No reader sees these, so nothing here is an error. */
export const searchTests: Rule = {
  name: 'queries of the search test can be answered',
  run(survey) {
    const written = Array.isArray(survey.search.tests) ? (survey.search.tests as unknown[]) : [];
    const look = searchPages(survey);
    const problems: Problem[] = [];
    const asked = new Set<string>();
    for (const [i, item] of written.entries()) {
      const test = searchTestsSchema.element.safeParse(item).data;
      if (!test) continue;
      const at = (...path: FieldPath) => survey.locate({ path: searchTestsFile, format: 'yaml' }, [i, ...path]);
      const { query, kind } = test;
      const plain = plainPhrase(query);
      if (asked.has(plain)) problems.push(problem('search-query-twice', at('query'), { query }));
      asked.add(plain);
      const named = (['first', 'top3'] as const).filter((field) => test[field] !== undefined);
      const [one] = named;
      if (kind === 'nonsense' && one !== undefined) problems.push(problem('search-nonsense-page', at(one), { query }));
      if (kind !== 'nonsense' && one === undefined)
        problems.push(problem('search-query-open', at('query'), { query, kind }));
      for (const field of named)
        for (const [k, page] of (test[field] ?? []).entries()) problems.push(...look(page, () => at(field, k)));
    }
    return problems;
  },
};
