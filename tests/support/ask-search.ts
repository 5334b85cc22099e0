/** Asks the search of a built site as a visitor would: through its page, in a browser. */
import type { Browser, Page } from 'playwright-core';
import type { SearchTest } from '../../src/content-model/search-tests.ts';
import type { Weight } from '../../src/search/quality/floors.ts';
import { score, type Score } from '../../src/search/quality/score.ts';

/** How long an answer may take, in milliseconds: it is there for a search that hangs. */
const PATIENCE = 20_000;

/**
 * Types a query into the field of the search page, sends the form, and waits for the answer.
 *
 * @param page the search page
 * @returns where the results lead, in the order in which they stand
 * @throws where no answer comes, or the search says that it could not be loaded
 */
export async function ask(page: Page, query: string): Promise<string[]> {
  const { state, found } = await page.evaluate(
    async ({ query, patience }) => {
      const region = document.querySelector<HTMLElement>('[data-state]');
      const field = document.querySelector<HTMLInputElement>('main form input[name="q"]');
      if (!region || !field?.form) return { state: 'no search on the page', found: [] };
      region.removeAttribute('data-answered');
      field.value = query;
      field.form.requestSubmit();
      const end = performance.now() + patience;
      while (region.dataset['answered'] !== query) {
        if (performance.now() > end) return { state: `no answer (${region.dataset['state']})`, found: [] };
        await new Promise((soon) => setTimeout(soon, 4));
      }
      const links = [...region.querySelectorAll('li[data-result]')].map((item) => item.querySelector('a'));
      return { state: region.dataset['state'] ?? '', found: links.map((link) => link?.getAttribute('href') ?? '') };
    },
    { query, patience: PATIENCE },
  );
  if (state !== 'results' && state !== 'none') throw new Error(`The search was asked for “${query}”: ${state}.`);
  return found;
}

/** Opens the search page of a served site. */
async function open(browser: Browser, site: string): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/search/`, { waitUntil: 'load' });
  return page;
}

/**
 * Puts queries to the search of a site, one after the other on one page, and scores the answers.
 *
 * @param site the address of the served site, without a slash at the end
 */
export async function askAll(browser: Browser, site: string, tests: readonly SearchTest[]): Promise<Score[]> {
  const page = await open(browser, site);
  try {
    const scores: Score[] = [];
    for (const test of tests) scores.push(score(test, await ask(page, test.query)));
    return scores;
  } finally {
    await page.context().close();
  }
}

/** What belongs to the page that somebody reads, and not to the search; "Other" is the icon of its tab. */
const OF_THE_PAGE = new Set(['Document', 'Stylesheet', 'Font', 'Image', 'Other']);

/**
 * What the search fetches, as Chromium's DevTools protocol counts it: bodies and headers, with an empty cache. The script
 * of the page counts with the first query, though the page has fetched it by then.
 *
 * @param runs queries in the order in which they are asked; a new page for each run, and its first query is the first
 * @throws where a worker is used, whose requests this does not see
 */
export async function weigh(browser: Browser, site: string, runs: readonly string[][]): Promise<Weight> {
  const weight = { first: 0, later: 0 };
  for (const queries of runs) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      const kinds = new Map<string, string>();
      let bytes = 0;
      protocol.on('Network.requestWillBeSent', ({ requestId, type }) => kinds.set(requestId, type ?? ''));
      protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (!OF_THE_PAGE.has(kinds.get(requestId) ?? '')) bytes += encodedDataLength;
      });
      await protocol.send('Network.enable');
      await protocol.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.goto(`${site}/search/`, { waitUntil: 'load' });
      for (const [i, query] of queries.entries()) {
        await ask(page, query);
        await page.waitForLoadState('networkidle');
        const which = i === 0 ? 'first' : 'later';
        weight[which] = Math.max(weight[which], bytes);
        bytes = 0;
      }
      if (page.workers().length > 0) throw new Error('The search uses a worker, so its bytes cannot be counted.');
    } finally {
      await context.close();
    }
  }
  return weight;
}

/** Some queries for `weigh`, of as many kinds as there are: three runs of four. */
export function runsOf(tests: readonly SearchTest[]): string[][] {
  const queries = tests.filter(({ kind }) => kind !== 'nonsense').map(({ query }) => query);
  const step = Math.max(1, Math.floor(queries.length / 12));
  const some = queries.filter((_, i) => i % step === 0).slice(0, 12);
  return [0, 1, 2].map((run) => some.filter((_, i) => i % 3 === run)).filter(({ length }) => length > 0);
}
