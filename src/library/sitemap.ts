import type { CalendarDay } from '../content-model/calendar-day.ts';
import { guides, networks, newsletters, pages, resources, stories } from './index.ts';
import { resourceLists } from './resource-lists.ts';
import { siteIndex } from './site-index.ts';
import { storyLists } from './story-lists.ts';

/** A page that search engines may find, with the day of its last true change where that is known. */
export interface SitemapEntry {
  address: string;
  changed: CalendarDay | undefined;
}

/**
 * Every page of the site that is not a notice or a redirect, in the order of their addresses. A page of words has a day
 * only where its editor gave one ("updated"); a list changes with its newest entry.
 */
export async function sitemap(): Promise<SitemapEntry[]> {
  const entries = (await Promise.all([stories(), guides(), networks(), newsletters(), resources()])).flat();
  const facets = [...(await storyLists()).facets, ...(await resourceLists()).facets];
  const newestOf = (list: string) =>
    entries
      .filter(({ address }) => address.startsWith(list) && list !== '/')
      .map(({ data }) => data.updated ?? data.published)
      .reduce<CalendarDay | undefined>(later, undefined);
  return [
    ...(await pages()).map(({ address, data }) => ({ address, changed: later(data.updated, newestOf(address)) })),
    ...entries.map(({ address, data }) => ({ address, changed: data.updated ?? data.published })),
    ...(await siteIndex()).map(({ address }) => ({ address, changed: newestOf('') })),
    ...facets.flatMap(({ lists }) =>
      lists
        .filter(({ entries }) => entries.length > 0)
        .map(({ address, entries }) => ({
          address,
          changed: entries.map(({ data }) => data.published).reduce<CalendarDay | undefined>(later, undefined),
        })),
    ),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}

const later = (a: CalendarDay | undefined, b: CalendarDay | undefined) =>
  a !== undefined && (b === undefined || a > b) ? a : b;
