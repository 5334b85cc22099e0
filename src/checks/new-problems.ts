import type { Problem } from '../content-model/problem.ts';

/**
 * The problems of a list that an earlier list does not have. A problem is the same wherever in its file it has moved
 * to. Where a file had it twice and has it three times now, the one that stands at no old place is new.
 */
export function newProblems(now: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = Map.groupBy(before, identity);
  const fresh: Problem[] = [];
  for (const [what, found] of Map.groupBy(now, identity)) {
    const places = (known.get(what) ?? []).map(placeOf);
    const moved = found.filter((one) => {
      const at = places.indexOf(placeOf(one));
      if (at !== -1) places.splice(at, 1);
      return at === -1;
    });
    // What is left of the old places has moved.
    fresh.push(...moved.slice(places.length));
  }
  return fresh;
}

const identity = ({ id, file, what }: Problem) => JSON.stringify([id, file, what]);
const placeOf = ({ line, column }: Problem) => `${line}:${column}`;
