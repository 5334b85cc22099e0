import type { CalendarDay } from '../content-model/calendar-day.ts';
import { guides, networks, newsletters, pages, resources, stories } from './index.ts';
import { storyLists } from './story-lists.ts';

/** A page that search engines may find, with the day of its last true change where that is known. */
export interface SitemapEntry {
  address: string;
  changed: CalendarDay | undefined;
}

/** Every page of the site that is not a notice or a redirect, in the order of their addresses. */
export async function sitemap(): Promise<SitemapEntry[]> {
  const entries = (await Promise.all([stories(), guides(), networks(), newsletters(), resources()])).flat();
  const { facets } = await storyLists();
  return [
    ...(await pages()).map(({ address, data }) => ({ address, changed: data.updated ?? data.reviewed })),
    ...entries.map(({ address, data }) => ({ address, changed: data.updated ?? data.published })),
    ...facets.flatMap(({ lists }) =>
      lists
        .filter(({ stories }) => stories.length > 0)
        .map(({ address, stories }) => ({ address, changed: stories[0]?.data.published })),
    ),
  ].sort((a, b) => (a.address < b.address ? -1 : 1));
}
