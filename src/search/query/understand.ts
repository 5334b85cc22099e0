import type { Concept } from './concept.ts';
import { conceptsOf } from './concepts-of.ts';
import { isEveryday } from './everyday-words.ts';
import { joinHyphened, joinLetters } from './join-tokens.ts';
import { figuresOf } from './number-words.ts';
import { saysSomething, resolveWord, smallWord, type Resolved } from './resolve-word.ts';
import { rewrite, suggest } from './suggest.ts';
import { withoutFillers } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import { tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What somebody seems to ask. */
export interface Understood {
  concepts: Concept[];
  /** All words of the question, corrected, with those that say nothing: a title may be just these. */
  words: string[];
  /** Those that say next to nothing. */
  small: string[];
  /** Those that say something. */
  content: string[];
  /** The question as it is looked for, where that is not what was typed. */
  corrected?: string;
  unknown: string[];
  /** Other questions that may have been meant, the likeliest first. */
  suggestions: string[];
  /** Whether so much is unknown that anything found would be chance. */
  hopeless: boolean;
}

/** More than this nobody asks; what is longer was pasted by mistake. */
export const LONGEST_QUESTION = 300;
const MOST_WORDS = 24;

/**
 * Finds out what a question asks, with the words that the site has.
 *
 * @param question as it was typed
 * @param vocabulary the site's words
 * @param synonyms the site's synonyms
 * @param typing whether the last word may not be finished yet
 */
export function understand(question: string, vocabulary: Vocabulary, synonyms: Synonyms, typing = false): Understood {
  const text = question.slice(0, LONGEST_QUESTION).trim();
  const tokens = tokensOf(text).slice(0, MOST_WORDS);
  const unfinished = typing && tokens.at(-1)?.to === question.trimStart().length;
  const meaning = /\b(?:stands? for|short for)\b/i.exec(text);
  const resolved = joinHyphened(joinLetters(tokens, vocabulary.has), vocabulary.has).map((token, place, all) => {
    const asks = meaning && token.from >= meaning.index && token.to <= meaning.index + meaning[0].length;
    return asks ? smallWord(token) : resolveWord(token, vocabulary, synonyms, unfinished && place === all.length - 1);
  });
  forgiveHyphened(resolved);
  forgivePhrases(resolved, vocabulary, synonyms);
  const said = resolved.flatMap(({ said: words }) => words);
  const unknown = resolved
    .filter(({ state }) => state === 'unknown')
    .map(({ token }) => text.slice(token.from, token.to));
  const asked = tellingOf(resolved);
  const missing = asked.filter(({ state }) => state === 'unknown').length;
  // Beside a word that is unknown, what looks like a slip is as likely unknown too: "Harry Potter" is no poster.
  const doubtful = missing > 0 ? missing + asked.filter(({ state }) => state === 'slip').length / 2 : 0;
  const concepts = conceptsOf(text, resolved, vocabulary, synonyms);
  const corrected = rewrite(text, resolved, ({ state, said: words }) =>
    state === 'slip' || state === 'spelling' || state === 'parted' ? words.join(' ') : undefined,
  );
  const hopeless = concepts.length === 0 || (missing > 0 && doubtful * 2 >= asked.length);
  return {
    concepts,
    words: withoutFillers(said),
    small: resolved.filter(({ state }) => state === 'stop').flatMap(({ said: small }) => small),
    content: resolved.filter(({ state }) => state !== 'stop').flatMap(({ said: words }) => words),
    ...(corrected !== text && !hopeless ? { corrected } : {}),
    unknown,
    suggestions: suggest(text, resolved, hopeless),
    hopeless,
  };
}

/** The words by which to tell whether a question can be answered: numbers and words of every subject count only where there are no others. */
function tellingOf(resolved: Resolved[]): Resolved[] {
  const saying = resolved.filter(saysSomething);
  const isNumber = ({ token }: Resolved) => /^\d+$/.test(figuresOf(token.word) ?? token.word);
  const words = saying.filter((word) => !isNumber(word) && !word.said.every(isEveryday));
  return words.length > 0 ? words : saying;
}

/** "Sole traders" is known, though "sole" is not, where it means the same as a word that is. */
function forgivePhrases(resolved: Resolved[], vocabulary: Vocabulary, synonyms: Synonyms): void {
  for (let from = 0; from < resolved.length; from += 1) {
    for (let to = from + 2; to <= Math.min(resolved.length, from + synonyms.longest); to += 1) {
      const phrase = resolved.slice(from, to);
      const others = synonyms.of(phrase.map(({ token }) => token.word));
      if (!others.some((other) => other.every((word) => vocabulary.known(word)))) continue;
      phrase.forEach(({ token, state }, place) => {
        if (state === 'stop' || state === 'known') return;
        resolved[from + place] = {
          token,
          state: 'known',
          said: [token.word],
          alternatives: [{ words: [token.word], weight: 1 }],
          others: [],
        };
      });
    }
  }
}

/** "Non-union" is known where "union" is. */
function forgiveHyphened(resolved: Resolved[]): void {
  resolved.forEach((word, place) => {
    if (word.state !== 'unknown') return;
    const before = word.token.hyphened ? resolved[place - 1] : undefined;
    const after = resolved[place + 1]?.token.hyphened ? resolved[place + 1] : undefined;
    if ([before, after].some((other) => other && other.state !== 'unknown' && other.state !== 'stop')) {
      resolved[place] = smallWord(word.token);
    }
  });
}
