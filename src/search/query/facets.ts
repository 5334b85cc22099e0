import { FACETS, type Answer, type Facet, type Question } from '../answer.ts';
import type { Pagefind, PagefindResult } from '../pagefind-api.ts';

/** Which pages have which value of which filter. */
export interface Facets {
  /** Every page of the index, by its id. */
  pages: ReadonlyMap<string, PagefindResult>;
  values: Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** Asks the index for the values of all filters. */
export async function readFacets(pagefind: Pagefind): Promise<Facets> {
  const filters = await pagefind.filters();
  const read = async (facet: Facet) => {
    const values = Object.keys(filters[facet] ?? {});
    const sets = await Promise.all(
      values.map(async (value) => {
        const { results } = await pagefind.search(null, { filters: { [facet]: value } });
        return [value, new Set(results.map(({ id }) => id))] as const;
      }),
    );
    return new Map(sets);
  };
  const { results } = await pagefind.search(null, { filters: {} });
  const [type, network, audience] = await Promise.all([read('type'), read('network'), read('audience')]);
  return { pages: new Map(results.map((result) => [result.id, result])), values: { type, network, audience } };
}

/** Whether a page is what the filters of a question ask for. Filters that the question leaves out ask for nothing. */
export function passes(id: string, question: Question, { values }: Facets, besides?: Facet): boolean {
  return FACETS.every((facet) => {
    const value = question[facet];
    return facet === besides || !value || (values[facet].get(value)?.has(id) ?? false);
  });
}

/** How many of the pages hold each value of a filter, while the other filters stay as they are. Values that none holds are left out. */
export function countValues(ids: readonly string[], question: Question, facets: Facets): Answer['counts'] {
  const counts = { type: {}, network: {}, audience: {} } as Answer['counts'];
  for (const facet of FACETS) {
    const passing = ids.filter((id) => passes(id, question, facets, facet));
    const entries = [...facets.values[facet]]
      .map(([value, set]) => [value, passing.filter((id) => set.has(id)).length] as const)
      .filter(([, count]) => count > 0);
    counts[facet] = Object.fromEntries(entries);
  }
  return counts;
}

/** The type of a page, by which results are put in groups. */
export const typeOf = (id: string, { values }: Facets): string =>
  [...values.type].find(([, ids]) => ids.has(id))?.[0] ?? '';
