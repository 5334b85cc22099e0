/** How long readers have: the most minutes that a resource may take to use, by the word of the list's address. */
export const timeBands = {
  'up-to-5-minutes': { over: 0, most: 5 },
  'up-to-15-minutes': { over: 0, most: 15 },
  'up-to-30-minutes': { over: 0, most: 30 },
  'up-to-an-hour': { over: 0, most: 60 },
  'over-an-hour': { over: 60, most: Infinity },
} as const;

export type TimeBand = keyof typeof timeBands;

/**
 * The bands that a resource falls into. What takes five minutes may be used by somebody who has an hour, so the bands up
 * to an hour hold one another.
 *
 * @example timeBandsOf(20) // ['up-to-30-minutes', 'up-to-an-hour']
 */
export const timeBandsOf = (minutes: number): TimeBand[] =>
  (Object.keys(timeBands) as TimeBand[]).filter((band) => {
    const { over, most } = timeBands[band];
    return minutes > over && minutes <= most;
  });
