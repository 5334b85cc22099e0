/** How well and how fast a search answers the editors' queries, and what it sends. */
import type { Browser, Page } from 'playwright-core';
import type { SearchTest } from '../../src/content-model/search-tests.ts';
import { score } from '../../src/search/quality/score.ts';
import { quality, type Quality } from '../../src/search/quality/summary.ts';
import { runsOf } from '../support/ask-search.ts';
import type { CountedServer } from './counted-server.ts';

/** A search that can be asked on a page of a served site. */
export interface Searcher {
  name: string;
  page: string;
  /** Whether it leads to places on pages, or to whole pages alone. */
  knowsPlaces: boolean;
  /** Asks it, and waits until everything that a visitor is shown at first is there. */
  ask: (page: Page, query: string) => Promise<string[]>;
  /** The same with ten results, where that asks for more. */
  askTen?: (page: Page, query: string) => Promise<string[]>;
}

export interface Measured {
  name: string;
  quality: Quality;
  /** The heaviest of those that were weighed, in bytes. */
  first: number;
  later: number;
  /** How long an answer takes where everything that it needs is there, in milliseconds. */
  median: number;
  p95: number;
}

/** Measures a search. Its answers are asked for twice: what the second time takes is the answer alone. */
export async function measure(
  browser: Browser,
  server: CountedServer,
  tests: readonly SearchTest[],
  searcher: Searcher,
): Promise<Measured> {
  const { name, ask, askTen = ask } = searcher;
  const page = await open(browser, server, searcher);
  const scores = [];
  for (const test of tests) {
    // Where a search leads to whole pages alone, the page is right on which the place is.
    scores.push(score(searcher.knowsPlaces ? test : wholePages(test), await askTen(page, test.query)));
  }
  const times: number[] = [];
  for (const { query } of tests) {
    const started = performance.now();
    await ask(page, query);
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  await page.context().close();
  return {
    name,
    quality: quality(scores),
    ...(await weigh(browser, server, tests, searcher)),
    median: times[Math.floor(times.length / 2)] ?? NaN,
    p95: times[Math.floor(times.length * 0.95)] ?? NaN,
  };
}

async function weigh(
  browser: Browser,
  server: CountedServer,
  tests: readonly SearchTest[],
  searcher: Searcher,
): Promise<{ first: number; later: number }> {
  const heaviest = { first: 0, later: 0 };
  for (const queries of runsOf(tests)) {
    server.count();
    const page = await open(browser, server, searcher);
    for (const [i, query] of queries.entries()) {
      await searcher.ask(page, query);
      await page.waitForLoadState('networkidle');
      const which = i === 0 ? 'first' : 'later';
      heaviest[which] = Math.max(heaviest[which], server.count());
    }
    await page.context().close();
  }
  return heaviest;
}

/** A page in a browser that has kept nothing. The script of the page counts with the first query. */
async function open(browser: Browser, server: CountedServer, { page: address }: Searcher): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.address + address);
  return page;
}

const wholePages = ({ first, top3, ...test }: SearchTest): SearchTest => ({
  ...test,
  ...(first && { first: first.map(pageOf) }),
  ...(top3 && { top3: top3.map(pageOf) }),
});

const pageOf = (address: string) => address.replace(/#.*/, '');
