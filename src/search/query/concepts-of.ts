import type { Alternative, Concept } from './concept.ts';
import { isEveryday } from './everyday-words.ts';
import { saysSomething, type Resolved } from './resolve-word.ts';
import { stem } from './stem.ts';
import { stopKind } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How well a synonym says what was asked. */
const SYNONYM = 0.8;
/** A concept is looked for in so many words at most: each may load a part of the index. */
const MOST_ALTERNATIVES = 5;

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
export function conceptsOf(text: string, resolved: Resolved[], vocabulary: Vocabulary, synonyms: Synonyms): Concept[] {
  const quoted = phrasesInQuotes(text, resolved);
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
    if (!saysSomething(word) || word.state === 'unknown') return;
    if (word.state === 'parted') {
      // A name such as "Playstation" falls into words too, but they stand side by side nowhere.
      concepts.push(
        conceptOf(word.said.join(' '), [{ words: word.said.filter((said) => !stopKind(said)), weight: 1 }]),
      );
      return;
    }
    const own = word.alternatives;
    const concept = conceptOf(word.said.join(' '), [...own, ...(more.get(place) ?? [])]);
    concepts.push(word.said.every(isEveryday) ? { ...concept, slight: true } : concept);
  });
  if (concepts.length > 0) return onceEach(concepts);
  return resolved.some(({ state }) => state === 'unknown') ? [] : ofStopWords(resolved, vocabulary);
}

const conceptOf = (word: string, alternatives: Alternative[]): Concept => {
  const best = new Map<string, Alternative>();
  for (const one of alternatives) {
    // Pagefind keeps "50" and "50s" apart.
    const key = one.words.map((part) => (/\d/.test(part) ? part : stem(part))).join(' ');
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
  // Somebody who types "let" may go on to "letter".
  const ends = resolved.at(-1)?.alternatives ?? [];
  if (ends.length > 0) return [{ word: words.at(-1) ?? '', alternatives: ends }];
  const asking = words.filter((word) => stopKind(word) === 'asking' && vocabulary.has(word));
  if (asking.length > 0)
    return onceEach(asking.map((word) => ({ word, alternatives: [{ words: [word], weight: 1 }] })));
  if (words.length > 2 && words.length < MOST_OF_A_TITLE && words.every((word) => vocabulary.has(word)))
    return [{ word: words.join(' '), alternatives: [{ words, weight: 1 }], inTitle: true }];
  const runs = runsOf(words, vocabulary);
  return runs.length > 0 ? [{ word: words.join(' '), alternatives: runs }] : [];
}

/** So many small words say something wherever they stand side by side, and a part of them as well ("what's in it for me"). */
const MOST_OF_A_TITLE = 5;
const LEAST_RUN = 3;

/** The longest runs of words that the site has, the longest first, each weighing its share of all. */
function runsOf(words: readonly string[], vocabulary: Vocabulary): Alternative[] {
  if (words.length < MOST_OF_A_TITLE) return [];
  const runs: Alternative[] = [];
  for (let length = words.length; length >= Math.max(LEAST_RUN, words.length - 2); length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const run = words.slice(from, from + length);
      if (run.every((word) => vocabulary.has(word))) runs.push({ words: run, weight: length / words.length });
    }
  }
  return runs.slice(0, MOST_ALTERNATIVES);
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
  const addOthers = (from: number, to: number, others: string[][]) => {
    for (const other of others) {
      // An e-shot stands in the index as "eshot".
      if (vocabulary.has(other.join(''))) add(from, to, { words: [other.join('')], weight: SYNONYM });
      else if (other.every((word) => vocabulary.known(word))) add(from, to, { words: other, weight: SYNONYM });
    }
  };
  for (let from = 0; from < resolved.length; from += 1) {
    for (let to = from + 1; to <= Math.min(resolved.length, from + synonyms.longest); to += 1) {
      addOthers(from, to, synonyms.of(resolved.slice(from, to).flatMap(({ said }) => said)));
    }
    const pair = resolved.slice(from, from + 2).flatMap(({ token }) => token.word);
    const joined = pair.join('');
    if (pair.length < 2 || joined.length < 5) continue;
    if (vocabulary.has(joined)) add(from, from + 2, { words: [joined], weight: 1 });
    // "Meet up" is a meetup.
    addOthers(from, from + 2, synonyms.of([joined]));
  }
  return more;
}
