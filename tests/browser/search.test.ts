import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { axeFindings } from './axe-findings.ts';

const visit = visitBuiltSite();
const status = (page: Page) => page.getByRole('status');
const answered = (page: Page) =>
  status(page)
    .filter({ hasText: /found|could not/ })
    .waitFor();
const first = (page: Page) => page.locator('ol.results a').first();

test('a search for the Career Review, by its address, finds its page first', async () => {
  await visit.open('/search/?q=career+review', async (page) => {
    await answered(page);
    expect(await first(page).getAttribute('href')).toBe('/career-review/');
    expect(await status(page).textContent()).toMatch(/^\d+ pages found for “career review”$/);
    expect(await page.title()).toMatch(/^career review – Search/);
  });
});

test('what is typed goes into the address, and the back button brings the last search back', async () => {
  await visit.open('/search/', async (page) => {
    const field = page.getByLabel('What are you looking for?');
    await field.fill('poster');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(page.url()).toMatch(/\/search\/\?q=poster$/);
    await field.fill('seed fund');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=seed\+fund/);
    await page.goBack();
    await status(page).filter({ hasText: '“poster”' }).waitFor();
    expect(await field.inputValue()).toBe('poster');
    expect(await first(page).textContent()).toMatch(/poster/i);
  });
});

test('filters narrow what is found, and can be shared', async () => {
  await visit.open('/search/?q=learning&type=Story', async (page) => {
    await answered(page);
    expect(await page.getByLabel('Kind of page').inputValue()).toBe('Story');
    const kinds = await page.locator('ol.results .card-kind').allTextContents();
    expect(new Set(kinds)).toEqual(new Set(['Story']));
  });
  await visit.open('/search/?network=Lincolnshire+and+Rutland+network', async (page) => {
    await answered(page);
    expect(await page.locator('ol.results li').count()).toBeGreaterThan(0);
  });
});

test('axe finds nothing in the results, nor where nothing is found, nor where the index does not load', async () => {
  const clean = async (page: Page) => expect(await axeFindings(page)).toEqual([]);
  await visit.open('/search/?q=learning', async (page) => {
    await answered(page);
    await clean(page);
  });
  await visit.open('/search/?q=learning&type=Newsletter&audience=Partners', async (page) => {
    await status(page).filter({ hasText: 'Nothing was found' }).waitFor();
    await clean(page);
  });
  await visit.open('/search/', async (page) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${visit.address()}/search/?q=learning`);
    await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
    await clean(page);
  });
});

test('text from the address is shown as text', async () => {
  await visit.open('/search/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E', async (page) => {
    await answered(page);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

test('without JavaScript the page offers lists to browse', async () => {
  await visit.open(
    '/search/?q=poster',
    async (page) => {
      // (Chromium parses <noscript> as if script ran even where this switch turns it off, so its words cannot be seen here.)
      expect(await page.locator('noscript').textContent()).toContain('Search needs JavaScript');
      await page.getByRole('link', { name: 'Every page in one list' }).click();
      expect(new URL(page.url()).pathname).toBe('/site-map/');
    },
    { javaScriptEnabled: false },
  );
});

test('an article’s words are found, and words of menus are not', async () => {
  await visit.open('/search/?q=beekeeping', async (page) => {
    await answered(page);
    expect(await page.locator('ol.results li').count()).toBeGreaterThan(0);
  });
  // "Site map" stands in the footer of every page.
  await visit.open('/search/?q=%22site+map%22', async (page) => {
    await status(page).filter({ hasText: /found/ }).waitFor();
    expect(await page.locator('ol.results li').count()).toBeLessThan(3);
  });
});
