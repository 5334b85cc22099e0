/** A browser and a served site for the browser tests. */
import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serveSite } from '../../src/hosting/static-server.ts';
import { site } from './built-site.ts';
import { launchBrowser } from './launch-browser.ts';

export interface Visit {
  /** Opens an address in a page of its own, hands the page over, and closes it. */
  open: <Result>(
    address: string,
    look: (page: Page) => Promise<Result>,
    options?: BrowserContextOptions,
  ) => Promise<Result>;
  /**
   * A tab that stays open until the tests of the file are over, with nothing in it yet. To go from page to page in it is
   * much quicker than to open each, and does where what one page keeps cannot matter to the next.
   */
  tab: () => Promise<Page>;
  /** The address of the served site, without a slash at the end. */
  address: () => string;
  /** The browser, while a test runs. */
  browser: () => Browser;
}

/**
 * Serves a built site and starts a browser for the tests of a file.
 *
 * @param folder gives the folder of the site; the one of the project's own content, if left out. It may take its time
 */
export function visitBuiltSite(folder: () => string | Promise<string> = () => site): Visit {
  let browser: Browser | undefined;
  let server: Server | undefined;
  let address = '';

  beforeAll(async () => {
    ({ server, address } = await serveSite(await folder(), 0));
    browser = await launchBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  const started = () => {
    if (!browser) throw new Error('A page can be opened only while a test runs.');
    return browser;
  };

  return {
    address: () => address,
    browser: started,
    tab: async () => (await started().newContext()).newPage(),
    async open(path, look, options = {}) {
      const context = await started().newContext(options);
      try {
        const page = await context.newPage();
        await page.goto(address + path);
        return await look(page);
      } finally {
        await context.close();
      }
    },
  };
}
