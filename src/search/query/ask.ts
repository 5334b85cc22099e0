import type { Lexicon } from '../lexicon.ts';
import type { Pagefind } from '../pagefind-api.ts';
import type { Question } from '../answer.ts';
import { isChance } from './evidence.ts';
import { weigh, type Weighed } from './rank.ts';
import { mendShortWords } from './short-slips.ts';
import { stopKind } from './stop-words.ts';
import { readSynonyms } from './synonyms.ts';
import { wordsOf } from './tokens.ts';
import { LONGEST_QUESTION, understand, type Understood } from './understand.ts';
import { readVocabulary } from './vocabulary.ts';
import { makeWordSearch } from './word-search.ts';

/** What was asked, and where the index has any of it. */
export interface Asking {
  understood: Understood;
  /** Each thing that was asked for and found; none where so much is unknown that anything found would be chance. */
  weighed: Weighed[];
  /** How many small words of the question stand in the title of a page: where one thing is asked, they tell what of it. */
  small: ReadonlyMap<string, number>;
  /** What the whole question may also be called. */
  names: string[][];
}

/** Words that the lexicon lacks are looked for in the index, so many of a question at most. */
const MOST_UNSURE = 8;
/** … and so many of its small words. */
const MOST_SMALL = 3;
/** In a question of so few words a small one may be the first of a title. */
const SHORT = 4;

/**
 * Makes what understands questions and asks the index for their words.
 *
 * @param pagefind the engine
 * @param lexicon the words of the site
 */
export function makeAsk(pagefind: Pagefind, lexicon: Lexicon): (question: Question) => Promise<Asking> {
  const synonyms = readSynonyms(lexicon.synonyms);
  const search = makeWordSearch(pagefind, lexicon.pages, (word) => vocabulary.has(word));
  const confirmed = new Set<string>();
  let vocabulary = readVocabulary(lexicon);

  /** The lexicon of a very large site lacks rare words: they are confirmed, lest they be taken for slips. */
  const confirm = async (question: string) => {
    const words = wordsOf(question.slice(0, LONGEST_QUESTION));
    const unsure = words.filter((word) => word.length > 2 && vocabulary.known(word) === undefined);
    const sure = await Promise.all(
      unsure.slice(0, MOST_UNSURE).map(async (word) => ((await search([word])).size > 0 ? [word] : [])),
    );
    if (sure.flat().length === 0) return;
    for (const word of sure.flat()) confirmed.add(word);
    vocabulary = readVocabulary(lexicon, confirmed);
  };

  /** What is asked, where very short words that are unknown are mended by their neighbours. */
  const understandMended = async (question: string, typing: boolean | undefined) => {
    const understood = understand(question, vocabulary, synonyms, typing);
    if (understood.unknown.length === 0) return understood;
    const named = async (pair: readonly string[]) =>
      [...(await search(pair)).values()].some(({ title, phrases }) => title || phrases);
    const mended = await mendShortWords(wordsOf(question.slice(0, LONGEST_QUESTION)), vocabulary, named);
    if (mended.size === 0) return understood;
    const corrected = question.replace(/\p{L}+/gu, (word) => mended.get(word.toLowerCase()) ?? word).trim();
    return { corrected, ...understand(corrected, vocabulary, synonyms, typing) };
  };

  /** How many of these words stand in the title of each page. */
  const titlesWith = async (words: readonly string[]) => {
    const counts = new Map<string, number>();
    const telling = [...new Set(words)].filter((word) => word.length > 2 && vocabulary.has(word)).slice(0, MOST_SMALL);
    for (const hits of await Promise.all(telling.map((word) => search([word])))) {
      for (const [id, { title }] of hits) if (title) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };

  return async ({ q, typing }) => {
    if (lexicon.capped) await confirm(q);
    const understood = await understandMended(q, typing);
    const names = synonyms.of(understood.content);
    if (understood.hopeless) return { understood, weighed: [], small: new Map(), names };
    const weighed = await Promise.all(
      understood.concepts.map(async (concept) => {
        const hits = await Promise.all(concept.alternatives.map(({ words }) => search(words)));
        return weigh(concept, hits, lexicon.pages);
      }),
    );
    const found = weighed.filter(({ strengths }) => strengths.size > 0);
    const lost = weighed.filter(({ strengths }) => strengths.size === 0).map(({ concept }) => concept.word);
    const unknown = [...understood.unknown, ...lost];
    const telling = unknown.filter((word) => !/^\d+$/.test(word)).length;
    const known = found.filter(({ concept }) => !concept.slight).length;
    const hopeless = (lost.length > 0 && unknown.length >= known) || isChance(found, telling, lexicon.pages);
    return {
      understood: { ...understood, unknown, hopeless },
      weighed: hopeless ? [] : found,
      small: await titlesWith(found.length === 1 ? understood.small : askingAbout(understood)),
      names,
    };
  };
}

/** "About bees and maths" may be a title: a word with which people ask, before a few that say something. */
const askingAbout = ({ small, words }: Understood) =>
  words.length <= SHORT ? small.filter((word) => stopKind(word) === 'asking').slice(0, 1) : [];
