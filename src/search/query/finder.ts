import type { Answer, Found, Question } from '../answer.ts';
import { LEXICON, type Lexicon } from '../lexicon.ts';
import { loadPagefind, type Pagefind, type PagefindResult } from '../pagefind-api.ts';
import { makeAsk } from './ask.ts';
import { countValues, passes, readFacets, typeOf, type Facets } from './facets.ts';
import { likingOf } from './liking.ts';
import { order, relevant } from './order.ts';
import { rank, type Weighed } from './rank.ts';
import { show } from './show.ts';
import { shareSideBySide } from './side-by-side.ts';

/** Answers questions. */
export interface Finder {
  find: (question: Question) => Promise<Answer>;
}

/** Loads the index and the lexicon. Rejects where they are not there. */
export async function loadFinder(): Promise<Finder> {
  const [pagefind, answer] = await Promise.all([loadPagefind(), fetch(LEXICON)]);
  if (!answer.ok) throw new Error(`The lexicon could not be loaded: ${answer.status}`);
  return makeFinder(pagefind, (await answer.json()) as Lexicon);
}

/**
 * Makes what answers questions: the one door that the search page uses.
 *
 * @param pagefind the engine
 * @param lexicon the words of the site
 */
export function makeFinder(pagefind: Pagefind, lexicon: Lexicon): Finder {
  const ask = makeAsk(pagefind, lexicon);
  let facets: Promise<Facets> | undefined;
  const loadFacets = () => {
    facets ??= readFacets(pagefind).catch((error: unknown) => {
      // What failed to load may load the next time.
      facets = undefined;
      throw error;
    });
    return facets;
  };

  const find = async (question: Question): Promise<Answer> => {
    if (question.q.trim() === '') return browse(question, await loadFacets());
    const [{ understood, weighed, small, names }, known] = await Promise.all([ask(question), loadFacets()]);
    const results = new Map([...known.pages].filter(([id]) => weighed.some(({ strengths }) => strengths.has(id))));
    const all = relevant(
      rank(weighed, results, (id) => likingOf(typeOf(id, known), question.q, small.get(id))),
      weighed,
    );
    const asked = { concepts: weighed, words: understood.words, names };
    const passing = all.filter(({ id }) => passes(id, question, known));
    const ordered = await order(passing, asked);
    const kept = new Set(ordered.map(({ id }) => id));
    const gone = new Set(passing.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
    if (gone.size === all.length && question.q.search(QUOTES) >= 0) return findWithoutQuotes(question);
    return {
      ...(understood.corrected === undefined || all.length === 0 ? {} : { corrected: understood.corrected }),
      // Where the question was corrected to just what a page is called, nothing else was meant.
      suggestions: ordered[0]?.isJustThat ? [] : understood.suggestions,
      unknown: understood.unknown,
      found: ordered.map(({ result, isAnswer }) => foundOf(result, known, weighed, isAnswer)),
      counts: countValues(
        all.flatMap(({ id }) => (gone.has(id) ? [] : [id])),
        question,
        known,
      ),
    };
  };

  /** Where words do not stand side by side anywhere, they are looked for one by one, and that is said. */
  const findWithoutQuotes = async (question: Question): Promise<Answer> => {
    const q = question.q.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();
    const answer = await find({ ...question, q });
    return answer.found.length > 0 ? { ...answer, corrected: answer.corrected ?? q } : answer;
  };
  return { find };
}

const QUOTES = /["“”„«»]+/gu;

/** Everything that the filters let through, where nothing else is asked; nothing, where they ask for nothing. */
function browse(question: Question, facets: Facets): Answer {
  const isFiltered = Boolean(question.type || question.network || question.audience);
  const found = isFiltered ? [...facets.pages.values()].filter(({ id }) => passes(id, question, facets)) : [];
  return {
    suggestions: [],
    unknown: [],
    found: found.map((result) => foundOf(result, facets, [], false)),
    counts: countValues([...facets.pages.keys()], question, facets),
  };
}

const foundOf = (result: PagefindResult, facets: Facets, weighed: readonly Weighed[], isAnswer: boolean): Found => ({
  id: result.id,
  type: typeOf(result.id, facets),
  load: async () => {
    const data = await result.data();
    return shareSideBySide(result.id, data, weighed) > 0 ? show(data, weighed, isAnswer) : undefined;
  },
});
