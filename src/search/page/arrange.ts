import type { Found } from '../answer.ts';
import { groups } from '../kinds.ts';

/** Results as they are laid out where no filter is set: the best of all, then the others by kind. */
export interface Arranged<Result> {
  best: Result[];
  groups: ArrangedGroup<Result>[];
}

export interface ArrangedGroup<Result> {
  title: string;
  shown: Result[];
  /** For each kind of which not all are shown on the page: how many there are in all. */
  all: { type: string; count: number }[];
}

/** How many are the best; how many a group shows at most; and how many all groups together show: what was read anyway. */
const BEST = 3;
const OF_GROUP = 3;
const TOGETHER = 3;
/** So few results that headings would be in their way: they stay in one list. */
const FEW = 5;

/**
 * Lays out what was found. Nothing stands there twice. Groups show what came among the first six, so that little is
 * loaded, and what ranks high is seen; a group of which nothing did only leads to all of its kinds.
 *
 * @param found everything that was found, the best first
 */
export function arrange<Result extends Pick<Found, 'type'>>(found: readonly Result[]): Arranged<Result> {
  if (found.length <= FEW) return { best: [...found], groups: [] };
  const best = found.slice(0, BEST);
  const high = new Set(found.slice(0, BEST + TOGETHER));
  const arranged = groups.map(({ title, types }, i) => {
    const belongs = ({ type }: Result) =>
      types.includes(type) || (i === 0 && !groups.some((group) => group.types.includes(type)));
    const rest = found.slice(BEST).filter(belongs);
    const shown = rest.filter((result) => high.has(result)).slice(0, OF_GROUP);
    const onPage = new Set([...best, ...shown]);
    const all = types
      .map((type) => ({ type, of: found.filter((result) => result.type === type) }))
      .filter(({ of }) => of.some((result) => !onPage.has(result)))
      .map(({ type, of }) => ({ type, count: of.length }));
    return { title, shown, all };
  });
  return { best, groups: arranged.filter(({ shown, all }) => shown.length > 0 || all.length > 0) };
}
