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

/** Every page that a visitor can read: those of the sitemap, and those that are kept out of it. Redirects have no text. */
export const readablePages = (): string[] =>
  pages()
    .filter(({ address, html }) => address !== FORM && !html.includes('http-equiv="refresh"'))
    .map(({ address }) => address);

/** Takes every look at every page, and gives back what each look found, with the addresses of the pages. */
export async function sweep<Name extends string>(
  visit: Visit,
  looks: Record<Name, Look>,
): Promise<Record<Name, string[]>> {
  const named = Object.entries(looks) as [Name, Look][];
  const found = Object.fromEntries(named.map(([name]) => [name, [] as string[]])) as Record<Name, string[]>;
  const queue = readablePages();
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const at = address;
      await visit.open(at, async (page) => {
        for (const [name, look] of named) {
          await show(page);
          found[name].push(...(await look(page)).map((fault) => `${at} ${fault}`));
        }
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}
