/** The walk over every page of the site. */
import type { Page } from 'playwright-core';
import type { Visit } from '../support/browser.ts';
import { pages } from '../support/built-site.ts';
import { show } from './view.ts';

/** Looks at a page, and says what is wrong with it; leaves it as it found it, but for its size, media and place. */
export type Look = (page: Page) => Promise<string[]>;

/** Pages looked at side by side. */
const AT_ONCE = 3;

/** The form for editors: a program that others keep, in a frame that no visitor sees. `admin.test.ts` looks at it. */
const FORM = '/admin/';

/** A list by which entries are browsed: `/stories/topic/careers/`. The whole list (`/stories/`) is none of them. */
const LIST = /^(\/[a-z-]+\/[a-z-]+\/)[a-z0-9-]+\/$/;

/** What lists of one sort have in common: `/stories/topic/`. Undefined for every other page. */
export const sortOfList = (address: string): string | undefined => LIST.exec(address)?.[1];

/**
 * Every page that a visitor can read: those of the sitemap, and those that are kept out of it. Redirects have no text.
 * Lists of one sort have one layout and differ in their cards alone, each of which stands in the whole list too: of each
 * sort the longest is looked at.
 */
export function readablePages(): string[] {
  const seen = new Set<string>();
  return pages()
    .filter(({ address, html }) => address !== FORM && !html.includes('http-equiv="refresh"'))
    .sort((a, b) => b.html.length - a.html.length || (a.address < b.address ? -1 : 1))
    .filter(({ address }) => {
      const sort = sortOfList(address);
      if (sort === undefined) return true;
      if (seen.has(sort)) return false;
      seen.add(sort);
      return true;
    })
    .map(({ address }) => address);
}

/** A look that is not taken at every page, but at every so many: which of them it is. */
export interface Turn {
  turn: number;
  of: number;
}

/**
 * Takes every look at every page whose turn it is, and gives back what each look found, with the addresses of the pages.
 *
 * @param turns the looks that are taken in turn; the others are taken at every page
 */
export async function sweep<Name extends string>(
  visit: Visit,
  looks: Record<Name, Look>,
  turns: Partial<Record<Name, Turn>> = {},
): Promise<Record<Name, string[]>> {
  const named = Object.entries(looks) as [Name, Look][];
  const found = Object.fromEntries(named.map(([name]) => [name, [] as string[]])) as Record<Name, string[]>;
  const queue = [...readablePages().entries()];
  const worker = async () => {
    const page = await visit.tab();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [number, at] = next;
      const due = named.filter(([name]) => {
        const { turn, of } = turns[name] ?? { turn: 0, of: 1 };
        return number % of === turn;
      });
      await page.goto(visit.address() + at);
      for (const [name, look] of due) {
        await show(page);
        found[name].push(...(await look(page)).map((fault) => `${at} ${fault}`));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}
