import { suggestSlug } from '../content-model/suggest-slug.ts';

/** The longest file name that is suggested, in letters. */
const LONGEST = 50;

/**
 * A file name from what an entry is called; for a number, from the number.
 *
 * @example suggestName('Bees in the canteen') // 'bees-in-the-canteen'
 * @example suggestName(4) // 'issue-4'
 */
export function suggestName(called: unknown): string {
  if (typeof called === 'number') return `issue-${called}`;
  const name = suggestSlug(String(called ?? ''));
  if (name.length <= LONGEST) return name;
  const end = name.lastIndexOf('-', LONGEST);
  return name.slice(0, end > 0 ? end : LONGEST);
}
