import { placesOf, type Concept } from './concept.ts';
import { stem } from './stem.ts';
import { stopKind } from './stop-words.ts';
import { wordsOf } from './tokens.ts';

/** A question, as far as a page is compared with it. */
export interface Asked {
  concepts: readonly { concept: Concept; rarity: number }[];
  /** All of its words. */
  words: readonly string[];
  /** What the whole of it may also be called. */
  names: readonly (readonly string[])[];
}

/** How much it matters that a title says no more than what was asked. */
const OF_THE_TEXT = 0.75;
/** A word is much more common than another whose rarity is below this share of its own. */
const MUCH_RARER = 0.75;
/** Words further apart than this are not near. */
const FAR = 40;

/**
 * How far a short text and a question say the same: the share of the question that stands in the text, times the share of
 * the text that is of the question, which counts for somewhat less.
 */
export function agreement({ concepts }: Asked, text: string): number {
  const words = wordsOf(text);
  const stems = words.map(stem);
  const said = words.map((word) => stopKind(word) === undefined);
  const covered = new Set<number>();
  let found = 0;
  let all = 0;
  for (const { concept, rarity } of concepts) {
    all += rarity;
    const places = placesOf(concept, stems);
    found += rarity * Math.max(0, ...places.map(({ weight }) => weight));
    for (const { at, length } of places) for (let place = at; place < at + length; place += 1) covered.add(place);
  }
  if (found === 0) return 0;
  const content = said.filter((says, place) => says || covered.has(place)).length;
  return (found / all) * (covered.size / Math.max(1, content)) ** OF_THE_TEXT;
}

/** How much of a question is a phrase that is a part of it: nothing unless all else is much more common, and it has no other words. */
export function shareSaidBy({ concepts }: Asked, phrase: string): number {
  const words = wordsOf(phrase);
  const stems = new Set(words.map(stem));
  const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  const said = concepts.filter(({ concept }) => concept.word.split(' ').every((word) => stems.has(stem(word))));
  if (said.length === 0 || said.length === concepts.length || said.length !== stems.size) return 0;
  const rarest = Math.min(...said.map(({ rarity }) => rarity));
  const isRare = concepts.every((one) => said.includes(one) || one.rarity < MUCH_RARER * rarest);
  return isRare ? said.reduce((sum, { rarity }) => sum + rarity, 0) / all : 0;
}

/** How near the concepts of a question stand to each other in a text, at the best place: 0 for a single one. */
export function nearness({ concepts }: Asked, content: string): number {
  if (concepts.length < 2) return 0;
  const stems = wordsOf(content).map(stem);
  const places = concepts
    .flatMap(({ concept, rarity }, which) => placesOf(concept, stems).map(({ at }) => ({ at, which, rarity })))
    .sort((a, b) => a.at - b.at);
  const all = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  let best = 0;
  places.forEach(({ at: from }, first) => {
    const seen = new Set<number>();
    let rarity = 0;
    for (const place of places.slice(first)) {
      if (place.at - from > FAR) break;
      if (seen.has(place.which)) continue;
      seen.add(place.which);
      rarity += place.rarity;
      if (seen.size > 1) {
        const spread = (place.at - from) / (seen.size - 1);
        best = Math.max(best, rarity / all / Math.sqrt(Math.max(1, spread)));
      }
    }
  });
  return best;
}
