import { closenessTo, type Asked } from './closeness.ts';
import type { Ranked, Weighed } from './rank.ts';

/** A page in its place. */
export interface Ordered extends Ranked {
  /** Whether it answers the question by itself. */
  isAnswer: boolean;
  /** Whether its title, or what editors say, is just what was asked. */
  isJustThat: boolean;
}

/** So many of the best pages are read to the end, and put in order by what stands on them. Each is a file to load. */
const READ = 8;
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
 * should be found, then a word that is explained, then the others by how well they fit.
 *
 * @param ranked the pages, the likeliest first
 * @param asked the question
 */
export async function order(ranked: readonly Ranked[], asked: Asked): Promise<Ordered[]> {
  const read = await Promise.all(
    ranked.slice(0, READ).map(async (one) => ({ one, ...closenessTo(asked, await one.result.data()) })),
  );
  const fitOf = ({ one, bonus }: (typeof read)[number]) => one.score + one.liking * bonus;
  read.sort((a, b) => b.tier - a.tier || fitOf(b) - fitOf(a));
  return [
    ...read.map(({ one, isAnswer, tier }) => ({ ...one, isAnswer, isJustThat: tier > 0 })),
    ...ranked.slice(READ).map((one) => ({ ...one, isAnswer: false, isJustThat: false })),
  ];
}
