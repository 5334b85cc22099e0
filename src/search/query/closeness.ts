import type { PagefindData } from '../pagefind-api.ts';
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

/** How near what stands on a page is to a question. */
export interface Closeness {
  /**
   * What comes before all others: 4 a title or a phrase of the editors that is the question word for word, or the word
   * whose meaning is asked; 3 a page that is called so but for small words, 2 what editors say of it so, 1 an answer, 0 the rest.
   */
  tier: number;
  /** Whether it answers the question by itself. */
  isAnswer: boolean;
  /** How much better than others it fits, from 0 to about 2. */
  bonus: number;
}

/** What it is worth when a title, a phrase of the editors or a heading is about what was asked. */
const TITLE = 0.8;
const PHRASE = 0.8;
const HEADING = 0.25;
/** What it is worth when a phrase of the editors is the most telling part of the question: a town, before what is asked of it. */
const WHOLE_PHRASE = 1.1;
/** What it is worth when all that was asked stands close together in the text. */
const NEARNESS = 0.2;
/** How much it matters that a title says no more than what was asked. */
const OF_THE_TEXT = 0.75;
/** A word is much more common than another whose rarity is below this share of its own. */
const MUCH_RARER = 0.75;
/** Words further apart than this are not near. */
const FAR = 40;

/** Compares a page with a question. */
export function closenessTo(asked: Asked, { content, meta, anchors }: PagefindData): Closeness {
  const title = meta.title ?? '';
  const type = meta.type ?? '';
  const phrases = (meta.phrases ?? '').split(' | ').filter(Boolean);
  const phrase = Math.max(0, ...phrases.map((one) => agreement(asked, one)));
  const headings = anchors.filter(({ element }) => /^h\d$/.test(element));
  const heading = Math.max(0, ...headings.map(({ text }) => agreement(asked, text)));
  const isPart = type === 'Word' || type === 'Figure';
  const namesake = isPart
    ? namesOf(title).some((name) => isNamed(asked, name))
    : isSame(asked.words, wordsOf(title)) || isSaid(asked, title);
  const bestBet = phrases.some((one) => isSame(asked.words, wordsOf(one)));
  const isJust = [...(isPart ? [] : [title]), ...phrases].some((one) => isWordForWord(asked.words, wordsOf(one)));
  const isExplained = type === 'Word' && asksForMeaning(asked.words) && (namesake || bestBet);
  return {
    tier: isJust || isExplained ? 4 : namesake && !isPart ? 3 : bestBet ? 2 : namesake ? 1 : 0,
    isAnswer: isPart && (namesake || bestBet),
    bonus:
      TITLE * Math.max(...(isPart ? namesOf(title) : [title]).map((name) => agreement(asked, name))) +
      PHRASE * phrase +
      WHOLE_PHRASE * Math.max(0, ...phrases.map((one) => shareSaidBy(asked, one))) +
      HEADING * heading +
      NEARNESS * nearness(asked, content),
  };
}

/** What something is called: "ULR (Union Learning Representative)" has two names. */
function namesOf(title: string): string[] {
  const found = /^(.+?)\s*\((.+)\)$/.exec(title);
  return found ? [title, found[1] ?? '', found[2] ?? ''] : [title];
}

/** Whether a name is the whole question, or what that is also called. */
const isNamed = ({ words, names }: Asked, name: string) => [words, ...names].some((one) => isSame(one, wordsOf(name)));

/**
 * Whether a title says the whole question, small words and all, in the site's own words: "What does a WLA do?" is "What a
 * Workplace Learning Advocate does".
 */
function isSaid({ concepts, words }: Asked, title: string): boolean {
  const plainly = (all: readonly string[]) => {
    const stems = all.map(stem);
    const said: (string | undefined)[] = all.map((word) => FORMS.get(word) ?? stem(word));
    concepts.forEach(({ concept }, which) => {
      for (const { at, length } of placesOf(concept, stems)) {
        if (said[at] === undefined) continue;
        said.fill(undefined, at, at + length);
        said[at] = `=${which}`;
      }
    });
    return [...new Set(said.filter((one) => one !== undefined))].sort().join(' ');
  };
  return words.length > concepts.length + 1 && plainly(words) === plainly(wordsOf(title));
}

/** Whether a question is a text word for word, but for endings and articles. */
function isWordForWord(question: readonly string[], text: readonly string[]): boolean {
  const said = (words: readonly string[]) =>
    words
      .filter((word) => !ARTICLES.has(word))
      .map(stem)
      .join(' ');
  return text.length > 0 && said(question) === said(text);
}
const ARTICLES = new Set(['a', 'an', 'the']);

/** Whether a question asks what something is or means, and nothing else of it. */
function asksForMeaning(words: readonly string[]): boolean {
  const asking = words.filter((word) => stopKind(word) !== undefined).join(' ');
  return (
    /^(?:(?:whats|what (?:is|are|was|were|do|does))(?: (?:a|an|the|mean|meant by))*|(?:the )?(?:meaning|means?)(?: of)?(?: (?:a|an|the))?|explain(?: (?:a|an|the))?)$/.test(
      asking,
    ) && !/^what do(?:es)?(?: an?| the)?$/.test(asking)
  );
}

/** Forms of verbs that questions turn round. */
const FORMS = new Map([
  ['does', 'do'],
  ['did', 'do'],
  ['an', 'a'],
  ['are', 'is'],
  ['was', 'is'],
  ['were', 'is'],
]);

/**
 * Whether a question is the same as a title or a phrase but for order, endings and small words. Words with which people
 * ask may stand in the question alone: "about bees" asks for "Bees", but "bees" does not ask for "About bees".
 */
export function isSame(question: readonly string[], text: readonly string[]): boolean {
  const content = (words: readonly string[]) => words.filter((word) => stopKind(word) === undefined);
  const said = (words: readonly string[]) => words.map(stem).sort().join(' ');
  if (content(text).length === 0) return said(question) === said(text) && text.length > 0;
  const asks = text.filter((word) => stopKind(word) === 'asking');
  return said(content(question)) === said(content(text)) && asks.every((word) => question.includes(word));
}

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
function shareSaidBy({ concepts }: Asked, phrase: string): number {
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
function nearness({ concepts }: Asked, content: string): number {
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
