/** Other ways to search the same pages, with which the site's own is compared. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** How many results a search page shows at first: as many as Pagefind's own does. */
export const SHOWN = 5;

/** The page of a rival: it has nothing but a function that asks it. */
export interface Rival {
  name: string;
  /** The address of its page on the site. */
  page: string;
}

/** What the script of a rival's page defines: the addresses of the best results, with all that a page would show of them. */
type Ask = (query: string, results: number) => Promise<string[]>;

/**
 * Writes the page of a rival into a built site.
 *
 * @param script a module that sets `globalThis.ask`
 */
export function writeRival(site: string, name: string, folder: string, script: string): Rival {
  mkdirSync(join(site, folder), { recursive: true });
  writeFileSync(join(site, folder, 'ask.js'), script);
  writeFileSync(
    join(site, folder, 'index.html'),
    `<!doctype html><html lang="en-GB"><title>${name}</title><script type="module" src="/${folder}/ask.js"></script></html>`,
  );
  return { name, page: `/${folder}/` };
}

/** Asks a rival on its page. */
export const askRival = (page: Page, query: string, results = SHOWN): Promise<string[]> =>
  page.evaluate(({ query, results }) => (globalThis as unknown as { ask: Ask }).ask(query, results), {
    query,
    results,
  });
