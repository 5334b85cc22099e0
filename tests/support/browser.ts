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
  /** The address of the served site, without a slash at the end. */
  address: () => string;
}

/** Serves the built site and starts a browser for the tests of a file. */
export function visitBuiltSite(): Visit {
  let browser: Browser;
  let server: Server;
  let address = '';

  beforeAll(async () => {
    ({ server, address } = await serveSite(site, 0));
    browser = await launchBrowser();
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  return {
    address: () => address,
    async open(path, look, options = {}) {
      const context = await browser.newContext(options);
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
