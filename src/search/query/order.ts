import { closenessTo, type Asked, type Closeness } from './closeness.ts';
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
const READ = 7;
/** Where pages are left out that have the words of a phrase apart, so many are read at most. */
const MOST_READ = 3 * READ;
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
  const read: (Closeness & { one: Ranked })[] = [];
  let looked = 0;
  while (read.length < READ && looked < Math.min(ranked.length, MOST_READ)) {
    const next = ranked.slice(looked, looked + READ - read.length);
    looked += next.length;
    for (const { one, data } of await Promise.all(next.map(async (one) => ({ one, data: await one.result.data() })))) {
      const share = shareSideBySide(one.id, data, asked.concepts);
      if (share > 0) read.push({ one: { ...one, score: one.score * share }, ...closenessTo(asked, data) });
    }
  }
  const fitOf = ({ one, bonus }: (typeof read)[number]) => one.score + one.liking * bonus;
  read.sort((a, b) => b.tier - a.tier || fitOf(b) - fitOf(a));
  return [
    ...read.map(({ one, isAnswer, tier }) => ({ ...one, isAnswer, isJustThat: tier > 0 })),
    ...ranked.slice(looked).map((one) => ({ ...one, isAnswer: false, isJustThat: false })),
  ];
}
