import { FACETS, type Facet, type Question } from '../answer.ts';

/** The values that each filter has on this site. */
export type Values = Record<Facet, readonly string[]>;

/** What an address asks. */
export interface Asked {
  question: Question;
  /** Values of filters that this site does not have: they are left out of the question, and said. */
  strangers: string[];
}

/**
 * Reads a question from an address. A value is known whatever its capitals; an empty one asks nothing.
 *
 * @param search what stands behind the path: `?q=poster&type=Resource`
 */
export function readQuestion(search: string, values: Values): Asked {
  const params = new URLSearchParams(search);
  const question: Question = { q: params.get('q') ?? '' };
  const strangers: string[] = [];
  for (const facet of FACETS) {
    const asked = (params.get(facet) ?? '').trim();
    if (asked === '') continue;
    const known = values[facet].find((value) => value.toLowerCase() === asked.toLowerCase());
    if (known === undefined) strangers.push(asked);
    else question[facet] = known;
  }
  return { question, strangers };
}

/** The address of a question, with nothing in it that is not asked: `/search/?q=poster&type=Resource`. */
export function addressOf(question: Question): string {
  const params = new URLSearchParams();
  if (question.q.trim() !== '') params.set('q', question.q);
  for (const facet of FACETS) {
    const value = question[facet];
    if (value !== undefined) params.set(facet, value);
  }
  const asked = params.toString();
  return `/search/${asked && `?${asked}`}`;
}

/** The address of a question with another value of a filter; without that filter where the value is empty. */
export function addressWith(question: Question, facet: Facet, value: string): string {
  const others = FACETS.filter((other) => other !== facet).map((other) => [other, question[other]]);
  return addressOf({ q: question.q, ...Object.fromEntries(others), ...(value && { [facet]: value }) });
}

/** The filters of a question that are set. */
export const filtersOf = (question: Question): string[] =>
  FACETS.map((facet) => question[facet]).filter((value) => value !== undefined);

/** Whether a question asks anything at all. */
export const asksNothing = (question: Question): boolean =>
  question.q.trim() === '' && filtersOf(question).length === 0;

/** A question for the same words without any filter. */
export const unfiltered = ({ q }: Question): Question => ({ q });

/** As many letters as anybody means. */
const MEANT = 300;

/** The words of a question as they are looked for: so long that anybody could mean them, and without broken letters. */
export const wordsAsked = (question: Question): string =>
  [...question.q.trim()]
    .slice(0, MEANT)
    .join('')
    .replace(/\p{Surrogate}/gu, ' ');
