import type { Concept, Alternative } from './concept.ts';
import { resolveWord, type Resolved } from './resolve-word.ts';
import { stem } from './stem.ts';
import { stopKind } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What somebody seems to ask. */
export interface Understood {
  concepts: Concept[];
  /** All words of the question, corrected, with those that say nothing: a title may be just these. */
  words: string[];
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
const LONGEST_QUESTION = 300;
const MOST_WORDS = 24;
/** How well a synonym says what was asked. */
const SYNONYM = 0.8;
/** A concept is looked for in so many words at most: each may load a part of the index. */
const MOST_ALTERNATIVES = 7;
const MOST_SUGGESTIONS = 3;

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
  const resolved = joinParted(tokens).map((token, place, all) =>
    resolveWord(token, vocabulary, synonyms, unfinished && place === all.length - 1),
  );
  const quoted = phrasesInQuotes(text, resolved);
  const said = resolved.flatMap(({ said: words }) => words);
  const unknown = resolved
    .filter(({ state }) => state === 'unknown')
    .map(({ token }) => text.slice(token.from, token.to));
  const asked = resolved.filter((word) => weightOf(word) > 0);
  const total = asked.reduce((sum, word) => sum + weightOf(word), 0);
  const missing = asked.reduce((sum, word) => sum + (word.state === 'unknown' ? weightOf(word) : 0), 0);
  const concepts = conceptsOf(resolved, quoted, vocabulary, synonyms);
  const corrected = rewrite(text, resolved, ({ state, said: words }) =>
    state === 'slip' || state === 'spelling' || state === 'parted' ? words.join(' ') : undefined,
  );
  const hopeless = concepts.length === 0 || missing * 2 >= Math.max(total, 1);
  return {
    concepts,
    words: said,
    content: resolved.filter(({ state }) => state !== 'stop').flatMap(({ said: words }) => words),
    ...(corrected !== text && !hopeless ? { corrected } : {}),
    unknown,
    suggestions: suggest(text, resolved, hopeless),
    hopeless,
  };
}

/** How much a word of the question counts when it is unknown: a number may be any. */
const weightOf = ({ token, state }: Resolved) => (state === 'stop' ? 0 : /^\d+$/.test(token.word) ? 0.5 : 1);

/** Single letters side by side are an abbreviation: "W L A", "w-l-a". */
function joinParted(tokens: Token[]): Token[] {
  const joined: Token[] = [];
  let run: Token[] = [];
  const close = () => {
    const [first] = run;
    const last = run.at(-1);
    if (first && last && run.length > 1 && run.some(({ word }) => word !== 'a' && word !== 'i')) {
      joined.push({ ...first, word: run.map(({ word }) => word).join(''), to: last.to });
    } else joined.push(...run);
    run = [];
  };
  for (const token of tokens) {
    if (/^\p{L}$/u.test(token.word)) run.push(token);
    else {
      close();
      joined.push(token);
    }
  }
  close();
  return joined;
}

/** Runs of two and more words in quotes, by the place of their first and after their last. */
function phrasesInQuotes(text: string, resolved: Resolved[]): { from: number; to: number }[] {
  return [...text.matchAll(/["“”„«]([^"“”„«»]+)["“”»]/g)].flatMap(({ index, 0: found }) => {
    const inside = resolved.flatMap(({ token }, place) =>
      token.from > index && token.to < index + found.length ? [place] : [],
    );
    const from = inside[0];
    return from !== undefined && inside.length > 1 ? [{ from, to: from + inside.length }] : [];
  });
}

/** What is looked for: each word that says something, in all its words. */
function conceptsOf(
  resolved: Resolved[],
  quoted: { from: number; to: number }[],
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Concept[] {
  const more = alternativesOfSpans(resolved, vocabulary, synonyms);
  const concepts: Concept[] = [];
  resolved.forEach((word, place) => {
    const phrase = quoted.find(({ from, to }) => place >= from && place < to);
    if (phrase) {
      if (phrase.from === place) {
        const words = resolved.slice(phrase.from, phrase.to).flatMap(({ said }) => said);
        concepts.push({ word: words.join(' '), alternatives: [{ words, weight: 1 }] });
      }
      return;
    }
    if (word.state === 'stop' || word.state === 'unknown') return;
    if (word.state === 'parted') {
      for (const said of word.said) if (!stopKind(said)) concepts.push(conceptOf(said, [{ words: [said], weight: 1 }]));
      return;
    }
    const own = word.alternatives;
    concepts.push(conceptOf(word.said.join(' '), [...own, ...(more.get(place) ?? [])]));
  });
  if (concepts.length > 0) return onceEach(concepts);
  return resolved.some(({ state }) => state === 'unknown') ? [] : ofStopWords(resolved, vocabulary);
}

const conceptOf = (word: string, alternatives: Alternative[]): Concept => {
  const best = new Map<string, Alternative>();
  for (const one of alternatives) {
    const key = one.words.map(stem).join(' ');
    if ((best.get(key)?.weight ?? 0) < one.weight) best.set(key, one);
  }
  return { word, alternatives: [...best.values()].slice(0, MOST_ALTERNATIVES) };
};

const onceEach = (concepts: Concept[]) => [
  ...new Map(concepts.map((concept) => [concept.word.split(' ').map(stem).join(' '), concept] as const)).values(),
];

/** Where nothing but small words is asked: those with which people ask ("about us"), or all of them side by side ("Is it for me?"). */
function ofStopWords(resolved: Resolved[], vocabulary: Vocabulary): Concept[] {
  const words = resolved.flatMap(({ said }) => said);
  const asking = words.filter((word) => stopKind(word) === 'asking' && vocabulary.has(word));
  if (asking.length > 0)
    return onceEach(asking.map((word) => ({ word, alternatives: [{ words: [word], weight: 1 }] })));
  return words.length > 2 && words.every((word) => vocabulary.has(word))
    ? [{ word: words.join(' '), alternatives: [{ words, weight: 1 }] }]
    : [];
}

/** What phrases of the question may also be called, for each of their words; and words that are one when joined. */
function alternativesOfSpans(
  resolved: Resolved[],
  vocabulary: Vocabulary,
  synonyms: Synonyms,
): Map<number, Alternative[]> {
  const more = new Map<number, Alternative[]>();
  const add = (from: number, to: number, alternative: Alternative) => {
    for (let place = from; place < to; place += 1) more.set(place, [...(more.get(place) ?? []), alternative]);
  };
  for (let from = 0; from < resolved.length; from += 1) {
    for (let to = from + 1; to <= Math.min(resolved.length, from + synonyms.longest); to += 1) {
      const words = resolved.slice(from, to).flatMap(({ said }) => said);
      for (const other of synonyms.of(words)) {
        if (other.every((word) => vocabulary.known(word))) add(from, to, { words: other, weight: SYNONYM });
      }
    }
    const pair = resolved.slice(from, from + 2).flatMap(({ token }) => token.word);
    const joined = pair.join('');
    if (pair.length === 2 && joined.length > 4 && vocabulary.has(joined)) {
      add(from, from + 2, { words: [joined], weight: 1 });
    }
  }
  return more;
}

/** The question with some of its words said otherwise. */
function rewrite(text: string, resolved: Resolved[], other: (word: Resolved) => string | undefined): string {
  let written = '';
  let done = 0;
  for (const word of resolved) {
    const instead = other(word);
    if (instead === undefined) continue;
    written += text.slice(done, word.token.from) + instead;
    done = word.token.to;
  }
  return written + text.slice(done);
}

/** Questions to offer: the known words alone where too much is unknown, and what a slip may have meant instead. */
function suggest(text: string, resolved: Resolved[], hopeless: boolean): string[] {
  const suggestions: string[] = [];
  if (hopeless) {
    const known = resolved.filter(({ state }) => state !== 'stop' && state !== 'unknown');
    if (known.length > 0) suggestions.push(known.flatMap(({ said }) => said).join(' '));
  } else {
    for (const slip of resolved.filter(({ state }) => state === 'slip')) {
      for (const other of slip.others) {
        suggestions.push(
          rewrite(text, resolved, (word) =>
            word === slip ? other : word.state === 'slip' ? word.said.join(' ') : undefined,
          ),
        );
      }
    }
  }
  return suggestions.slice(0, MOST_SUGGESTIONS);
}
