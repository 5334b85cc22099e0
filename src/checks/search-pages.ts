import { collections } from '../content-model/collections.ts';
import { nearestKey } from '../content-model/nearest.ts';
import { problem, type Place, type Problem } from '../content-model/problem.ts';
import { isTakenDown, isThere } from './is-there.ts';
import { movesOf } from './moves-of.ts';
import { addressesOf, placesOn } from './rules/links.ts';
import type { Survey } from './survey.ts';

/** Pages that hold nothing but lists of others, which are found for themselves. */
const LISTS = /^\/(?:stories|resources)\/[^/]+\/[^/]+\/$|^\/search\//;

/** Finds out whether the search can lead to an address: what is wrong with it, where something is. */
export type LookForPage = (page: string, place: () => Place) => Problem[];

/**
 * Prepares the look at addresses that editors have named for the search. A page that is gone harms no reader there, as
 * it would in a link, and is a warning: somebody who takes a story down at night can publish all the same.
 */
export function searchPages(survey: Survey): LookForPage {
  const { byName, today } = survey;
  const addresses = addressesOf(survey);
  const moved = movedAddresses(survey);
  const all = new Map<string, unknown>(addresses);
  for (const address of addresses.keys())
    for (const place of placesOn(byName, addresses, address)) all.set(`${address}#${place}`, 'place');

  return (page, place) => {
    const [address = '', anchor] = page.split('#');
    const found = addresses.get(address);
    // Where a page stands at the old address, it is found there; that nothing can be sent on from it is another problem.
    const now = found === 'made' ? moved.get(address) : undefined;
    if (now !== undefined) return [problem('search-page-moved', place(), { page, now })];
    const entry = (found !== 'made' && found) || entryAt(survey, page);
    if (entry && (!isThere(entry, today) || isTakenDown(entry, today)))
      return [problem('search-page-away', place(), { page, one: collections[entry.collection].one })];
    if (found !== undefined && LISTS.test(address)) return [problem('search-page-list', place(), { page })];
    if (found !== undefined && (anchor === undefined || all.has(page))) return [];
    return [problem('search-page-unknown', place(), { page, nearest: nearestKey(page, all) })];
  };
}

/** The entry that a page shows at a place of its own. */
const entryAt = ({ entries }: Survey, page: string) =>
  page.includes('#')
    ? entries.find(({ collection, name }) => collections[collection].address(name) === page)
    : undefined;

/** Addresses that have moved, and where to: those of the list, and the former names of entries. */
function movedAddresses({ entries, redirects }: Survey): Map<string, string> {
  const moved = new Map<string, string>();
  for (const redirect of redirects) if (redirect) moved.set(redirect.from.replace(/\/?$/, '/'), redirect.to);
  for (const { from, to } of entries.flatMap(movesOf)) moved.set(from, to);
  return moved;
}
