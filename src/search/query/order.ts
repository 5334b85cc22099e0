import type { Asked } from './agreement.ts';
import { closenessTo, type Closeness } from './closeness.ts';
import type { Ranked, Weighed } from './rank.ts';
import { shareSideBySide } from './side-by-side.ts';

/** A page in its place. */
export interface Ordered extends Ranked {
  /** Whether it answers the question by itself. */
  isAnswer: boolean;
  /** Whether its title, or what editors say, is just what was asked. */
  isJustThat: boolean;
}

/** So many of the best pages are read to the end, and put in order by what stands on them. Each is a file to load. */
const READ = 6;
/**
 * Where pages are left out that have the words of a phrase apart, others are read in their place: so many at most, where
 * somebody asked for that phrase and for no other words, and else only while there is nothing to show.
 */
const MOST_READ = 3 * READ;
/** Where less than this share of the pages that may have a phrase turned out to have it, those that were not read are left out. */
const TRUSTED = 0.5;
/** Pages that have less than this share of what the best page has of the question are left out. */
const LEAST_COVERED = 0.5;

/** The pages that have enough of what was asked. */
export function relevant(ranked: readonly Ranked[], weighed: readonly Weighed[]): Ranked[] {
  const coverage = (id: string) =>
    weighed.reduce((sum, { rarity, strengths }) => sum + (strengths.has(id) ? rarity : 0), 0);
  const most = Math.max(0, ...ranked.map(({ id }) => coverage(id)));
  return ranked.filter(({ id }) => coverage(id) >= LEAST_COVERED * most);
}

/**
 * Reads the best pages, and puts them in order: first a page that is called just what was asked, then what editors say
 * should be found, then a word that is explained, then the others by how well they fit. Pages that turn out to have
 * nothing of what was asked are left out, and the next are read in their place.
 *
 * @param ranked the pages, the likeliest first
 * @param asked the question
 */
export async function order(
  ranked: readonly Ranked[],
  asked: Asked & { concepts: readonly Weighed[] },
): Promise<Ordered[]> {
  const { concepts } = asked;
  const isPhrase = concepts.some(({ concept }) => concept.alternatives.every(({ words }) => words.length > 1));
  const enough = isPhrase ? READ : 1;
  const read: (Closeness & { one: Ranked })[] = [];
  const guesses = { read: 0, right: 0 };
  let looked = 0;
  let next = ranked.slice(0, READ);
  while (next.length > 0) {
    looked += next.length;
    for (const { one, data } of await Promise.all(next.map(async (one) => ({ one, data: await one.result.data() })))) {
      const share = shareSideBySide(one.id, data, concepts);
      const isGuessed = isGuess(one.id, concepts);
      guesses.read += Number(isGuessed);
      guesses.right += Number(isGuessed && share > 0);
      if (share > 0) read.push({ one: { ...one, score: one.score * share }, ...closenessTo(asked, data) });
    }
    const missing = Math.max(0, Math.min(enough - read.length, MOST_READ - looked));
    next = ranked.slice(looked, looked + missing);
  }
  const fitOf = ({ one, bonus }: (typeof read)[number]) => one.score + one.liking * bonus;
  read.sort((a, b) => b.tier - a.tier || fitOf(b) - fitOf(a));
  const isTrusted = isPhrase || guesses.right >= TRUSTED * guesses.read;
  const others = ranked.slice(looked).filter(({ id }) => isTrusted || !isGuess(id, concepts));
  return [
    ...read.map(({ one, isAnswer, tier }) => ({ ...one, isAnswer, isJustThat: tier > 0 })),
    ...others.map((one) => ({ ...one, isAnswer: false, isJustThat: false })),
  ];
}

/** Whether a page has nothing of what was asked but the words of phrases, side by side or not. */
const isGuess = (id: string, concepts: readonly Weighed[]) =>
  concepts.every(({ strengths, unsure }) => !strengths.has(id) || unsure.has(id));
