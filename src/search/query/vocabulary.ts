import type { Lexicon } from '../lexicon.ts';
import { unpackWords } from '../pack-words.ts';
import { isEveryday } from './everyday-words.ts';
import { EASY, slipCost, slipsAllowed } from './slips.ts';
import { spellings } from './spelling.ts';
import { stem } from './stem.ts';
import { wordsOf } from './tokens.ts';
import { meantForms } from './unwritten-forms.ts';

/** What the site's words are. */
export interface Vocabulary {
  /** Whether a word stands on a page as it is. */
  has: (word: string) => boolean;
  /** The word that stands on a page for one of the same stem ("advocating": "advocates"), or itself. */
  known: (word: string) => string | undefined;
  /** The same word in British or American spelling, where it stands on a page. */
  otherSpellings: (word: string) => string[];
  /** Words that begin like this, the most common first. */
  completions: (beginning: string, most: number) => string[];
  /** Words that may have been meant where this was typed, the likeliest first. */
  meant: (typed: string) => string[];
}

/**
 * Reads the words of a lexicon.
 *
 * @param lexicon as the build wrote it
 * @param alsoKnown words that it lacks and that are known to stand on a page, or in synonyms
 */
export function readVocabulary(lexicon: Lexicon, alsoKnown: Iterable<string> = []): Vocabulary {
  const words = unpackWords(lexicon.words);
  const stems = new Map<string, string>();
  for (const [word, common] of words) {
    const before = stems.get(stem(word));
    if (before === undefined || common > (words.get(before) ?? 0)) stems.set(stem(word), word);
  }
  // Words that only synonyms have can be slipped in ("bos"), but stand on no page.
  const nearby = new Map(words);
  for (const word of [...lexicon.synonyms.flat().flatMap(wordsOf), ...alsoKnown]) {
    if (!nearby.has(word)) nearby.set(word, 0);
  }
  for (const word of alsoKnown) {
    words.set(word, 0);
    if (!stems.has(stem(word))) stems.set(stem(word), word);
  }
  const known = (word: string) => (words.has(word) ? word : stems.get(stem(word)));
  return {
    has: (word) => words.has(word),
    known,
    otherSpellings: (word) =>
      spellings(word).filter((other) => words.has(other) || (isForm(other) && known(other) !== undefined)),
    completions: (beginning, most) =>
      [...words]
        .filter(([word]) => word.startsWith(beginning) && word !== beginning)
        .sort(([a, commonA], [b, commonB]) => commonB - commonA || a.length - b.length)
        .slice(0, most)
        .map(([word]) => word),
    meant: (typed) => {
      const most = slipsAllowed(typed.length);
      if (most === 0 || /\d/.test(typed)) return [];
      const near: { word: string; cost: number; common: number }[] = [];
      for (const [word, common] of nearby) {
        if (word.length < 3 || /\d/.test(word)) continue;
        const begins = mayBegin(typed, word);
        if (!begins && typed.length < LONG) continue;
        const cost = slipCost(typed, word, begins ? most : 1);
        // A short word has many neighbours: a rare one must be missed by a slip that the eye does not see.
        if (cost > EASY && common < (typed.length < 5 ? 2 : typed.length < 6 ? 1 : 0)) continue;
        if (cost <= most)
          near.push({ word, cost: cost + (begins ? 0 : 0.25), common: common + (isEveryday(word) ? 1 : 0) });
      }
      if (near.length === 0) return meantForms(typed, nearby.keys());
      return near
        .sort((a, b) => a.cost - b.cost - 0.1 * (a.common - b.common) || (a.word < b.word ? -1 : 1))
        .map(({ word }) => word);
    },
  };
}

/** Whether a spelling may be another form of a word of the site: "organising" of "organise", but not "careere" of "career". */
const isForm = (word: string) => /(?:s|ed|ing|ers?|al|ations?)$/.test(word) && stem(word).length > 4;

/** In a word of this length any letter may be wrong, the first as well. */
const LONG = 8;

/** The first letter is seldom wrong: it is the same, has changed places with the second, or is missing from a longer word. */
const mayBegin = (typed: string, word: string) =>
  word[0] === typed[0] ||
  (word[0] === typed[1] && word[1] === typed[0]) ||
  (typed.length > 5 && word[1] === typed[0] && word[2] === typed[1]);
