import type { Answer, Found, Question } from '../answer.ts';
import { LEXICON, type Lexicon } from '../lexicon.ts';
import { loadPagefind, type Pagefind, type PagefindData } from '../pagefind-api.ts';
import { closenessTo, type Asked, type Closeness } from './closeness.ts';
import { countValues, passes, readFacets, typeOf, type Facets } from './facets.ts';
import { likingOf } from './liking.ts';
import { rank, weigh, type Ranked, type Weighed } from './rank.ts';
import { show } from './show.ts';
import { readSynonyms } from './synonyms.ts';
import { tokensOf } from './tokens.ts';
import { understand, type Understood } from './understand.ts';
import { readVocabulary } from './vocabulary.ts';
import { makeWordSearch } from './word-search.ts';

/** Answers questions. */
export interface Finder {
  find: (question: Question) => Promise<Answer>;
}

/** So many of the best pages are read to the end, and put in order by what stands on them. Each is a file to load. */
const READ = 8;
/** Pages that have less than this share of what the best page has of the question are left out. */
const LEAST_COVERED = 0.5;

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
  const synonyms = readSynonyms(lexicon.synonyms);
  const confirmed = new Set<string>();
  const search = makeWordSearch(pagefind, lexicon.pages);
  let vocabulary = readVocabulary(lexicon);
  let facets: Promise<Facets> | undefined;

  const loadFacets = () => {
    facets ??= readFacets(pagefind).catch((error: unknown) => {
      facets = undefined;
      throw error;
    });
    return facets;
  };

  /** The lexicon of a very large site lacks words: the index is asked for those that it does not know. */
  const confirm = async (question: string) => {
    const words = tokensOf(question.slice(0, 300)).map(({ word }) => word);
    const unsure = words.filter((word) => word.length > 2 && !vocabulary.known(word) && !confirmed.has(word));
    const found = await Promise.all(
      unsure.slice(0, 8).map(async (word) => ((await search([word])).size > 0 ? word : '')),
    );
    const sure = found.filter(Boolean);
    if (sure.length === 0) return;
    for (const word of sure) confirmed.add(word);
    vocabulary = readVocabulary(lexicon, confirmed);
  };

  const read = async (question: Question): Promise<{ understood: Understood; weighed: Weighed[] }> => {
    if (lexicon.capped) await confirm(question.q);
    const understood = understand(question.q, vocabulary, synonyms, question.typing);
    if (understood.hopeless) return { understood, weighed: [] };
    const weighed = await Promise.all(
      understood.concepts.map(async (concept) => {
        const hits = await Promise.all(concept.alternatives.map(({ words }) => search(words)));
        return weigh(concept, hits, lexicon.pages);
      }),
    );
    const found = weighed.filter(({ strengths }) => strengths.size > 0);
    const lost = weighed.filter(({ strengths }) => strengths.size === 0).map(({ concept }) => concept.word);
    const hopeless =
      found.length === 0 ||
      ((lost.length + understood.unknown.length) * 2 >= weighed.length + understood.unknown.length && lost.length > 0);
    return {
      understood: { ...understood, unknown: [...understood.unknown, ...lost], hopeless },
      weighed: hopeless ? [] : found,
    };
  };

  const find = async (question: Question): Promise<Answer> => {
    const asksNothing = question.q.trim() === '';
    const [{ understood, weighed }, known] = await Promise.all([read(question), loadFacets()]);
    if (asksNothing) return browse(question, known);
    const results = new Map([...known.pages].filter(([id]) => weighed.some(({ strengths }) => strengths.has(id))));
    const all = relevant(
      rank(weighed, results, (id) => likingOf(typeOf(id, known), question.q)),
      weighed,
    );
    const ranked = all.filter(({ id }) => passes(id, question, known));
    const asked: Asked = {
      concepts: weighed.map(({ concept, rarity }) => ({ concept, rarity })),
      words: understood.words,
      names: synonyms.of(understood.content),
    };
    const best = await Promise.all(
      ranked.slice(0, READ).map(async (one) => {
        const data = await one.result.data();
        return { ...one, closeness: closenessTo(asked, data) };
      }),
    );
    const ordered = [
      ...best.sort((a, b) => b.closeness.tier - a.closeness.tier || worth(b) - worth(a)),
      ...ranked.slice(READ),
    ];
    return {
      ...(understood.corrected === undefined || weighed.length === 0 ? {} : { corrected: understood.corrected }),
      suggestions: understood.suggestions,
      unknown: understood.unknown,
      found: ordered.map((one) => foundOf(one, known, weighed, 'closeness' in one && one.closeness.isAnswer)),
      counts: countValues(
        all.map(({ id }) => id),
        question,
        known,
      ),
    };
  };
  return { find };
}

const worth = ({ score, closeness }: Ranked & { closeness: Closeness }) => score + closeness.bonus;

/** The pages that have enough of what was asked. */
function relevant(ranked: Ranked[], weighed: readonly Weighed[]): Ranked[] {
  const covered = new Map(
    ranked.map(({ id }) => [
      id,
      weighed.reduce((sum, { rarity, strengths }) => sum + (strengths.has(id) ? rarity : 0), 0),
    ]),
  );
  const most = Math.max(0, ...covered.values());
  return ranked.filter(({ id }) => (covered.get(id) ?? 0) >= LEAST_COVERED * most);
}

/** Everything that the filters let through, where nothing else is asked. */
function browse(question: Question, facets: Facets): Answer {
  const ids = [...facets.pages.keys()];
  const isFiltered = Boolean(question.type || question.network || question.audience);
  const found = isFiltered
    ? [...facets.pages.values()]
        .filter(({ id }) => passes(id, question, facets))
        .map((result) => foundOf({ id: result.id, result }, facets, [], false))
    : [];
  return { suggestions: [], unknown: [], found, counts: countValues(ids, question, facets) };
}

function foundOf(
  { id, result }: Pick<Ranked, 'id' | 'result'>,
  facets: Facets,
  weighed: readonly Weighed[],
  isAnswer: boolean,
): Found {
  return {
    id,
    type: typeOf(id, facets),
    load: async () => {
      const data: PagefindData = await result.data();
      return show(data, weighed, isAnswer);
    },
  };
}
