/** The search page, as somebody uses it. Whether it finds the right things is asked elsewhere. */
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { axeFindings } from './axe-findings.ts';
import { walkFaults } from './keyboard-walk.ts';
import { reflowFaults } from './reflow.ts';
import { headingFaults } from './structure.ts';
import { show, type View } from './view.ts';

const visit = visitBuiltSite();
let page: Page;

// One page for all tests: each begins by going to an address.
beforeAll(async () => {
  page = await visit.tab();
});
// A test that fails leaves nothing held back for the next.
afterEach(() => page.unrouteAll({ behavior: 'ignoreErrors' }));

const go = (address: string) => page.goto(visit.address() + address);
const field = () => page.getByLabel('What are you looking for?');
const region = () => page.locator('#part\\.found');
const results = () => region().locator('li[data-result]');
const titles = () => results().locator('h3').allTextContents();
const answered = (q: string) =>
  page.waitForFunction((asked) => document.getElementById('part.found')?.dataset['answered'] === asked, q, {
    timeout: 60_000,
  });
const state = () => region().getAttribute('data-state');
const status = () => page.getByRole('status').textContent();

async function search(q: string, filters = ''): Promise<void> {
  await go(`/search/?q=${encodeURIComponent(q)}${filters}`);
  await answered(q);
}

test('nothing is fetched before somebody goes to the field', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await go('/search/');
  await page.waitForLoadState('networkidle');
  const ofSearch = () => asked.filter((address) => address.startsWith('/pagefind/'));
  expect(ofSearch()).toEqual([]);
  expect(await state()).toBe('empty');
  await field().focus();
  await expect.poll(ofSearch).toContain('/pagefind/pagefind.js');
  page.removeAllListeners('request');
});

test('results come while somebody types, the focus stays, and they are told once, when the typing rests', async () => {
  await go('/search/');
  await page.evaluate(() => {
    const told: string[] = [];
    const live = document.querySelector('[role=status]');
    if (live) new MutationObserver(() => told.push(live.textContent ?? '')).observe(live, { childList: true });
    Object.assign(globalThis, { told });
  });
  await field().pressSequentially('career review', { delay: 20 });
  await answered('career review');
  expect(await state()).toBe('results');
  expect(await titles()).toContain('Career Review');
  expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
  expect(page.url()).toMatch(/\/search\/\?q=career\+review$/);
  expect(await page.title()).toMatch(/^career review – Search – /);
  await expect.poll(status).toMatch(/^\d+ results for “career review”\.$/);
  expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([await status()]);
});

test('the back button leads from search to search, and not through each letter', async () => {
  await go('/about/');
  await go('/search/');
  await field().pressSequentially('poster', { delay: 30 });
  await page.keyboard.press('Enter');
  await answered('poster');
  await field().fill('');
  await field().pressSequentially('seed fund', { delay: 30 });
  await answered('seed fund');
  await page.keyboard.press('Enter');
  await answered('seed fund');
  await page.goBack();
  await answered('poster');
  expect(await field().inputValue()).toBe('poster');
  await page.goForward();
  await answered('seed fund');
  await page.goBack();
  await page.goBack();
  await answered('');
  expect(await state()).toBe('empty');
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/about/');
});

test('the best come first, the others by kind, nothing twice, and all of a kind are a link away', async () => {
  await search('learning');
  const headings = await region().getByRole('heading', { level: 2 }).filter({ visible: true }).allTextContents();
  expect(headings.filter((words) => !['Kind', 'For', 'Network'].includes(words))).toEqual(
    expect.arrayContaining(['Best matches', 'Pages and guides', 'Resources']),
  );
  const addresses = await results().evaluateAll((all) =>
    all.map((item) => item.querySelector('a')?.getAttribute('href')),
  );
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(await page.locator('[data-state=results] mark').count()).toBeGreaterThan(3);
  const all = region().getByRole('link', { name: /^All \d+ resources$/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? ''));
  await all.click();
  await expect.poll(() => page.locator('#part\\.count').textContent()).toBe(`${count} resources for “learning”`);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('part.count');
  expect(new URL(page.url()).search).toBe('?q=learning&type=Resource');
  expect(new Set(await results().evaluateAll((items) => items.map((item) => item.dataset['result'])))).toEqual(
    new Set(['Resource']),
  );
});

test('a filter keeps the focus, is in the address, says how much it holds, and can be cleared', async () => {
  await search('learning');
  const guides = page.getByRole('link', { name: /^Guides \(\d+\)$/ });
  const count = Number(/\d+/.exec((await guides.textContent()) ?? ''));
  await guides.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#part\\.count').textContent()).toBe(`${count} guides for “learning”`);
  expect(await guides.getAttribute('aria-current')).toBe('true');
  expect(await guides.evaluate((link) => link === document.activeElement)).toBe(true);
  await expect.poll(status).toBe(`${count} guides for “learning”. Filtered by Guides.`);
  await page.getByRole('link', { name: 'Clear the filters' }).click();
  await expect.poll(() => page.locator('#part\\.count').textContent()).toMatch(/^\d+ results for “learning”$/);
  expect(new URL(page.url()).search).toBe('?q=learning');
});

test('a filter that the site does not have is left out and said', async () => {
  await search('learning', '&type=Recipe&audience=employers');
  expect(await region().textContent()).toContain('There is no filter “Recipe” here, so it is left out.');
  expect(await region().textContent()).toContain('Filtered by Employers.');
  expect(await results().count()).toBeGreaterThan(0);
});

test('more results come at the press of a button, which leads to the first of them', async () => {
  await search('', '&type=Figure');
  expect(await results().count()).toBe(10);
  await page.getByRole('button', { name: 'Show more results' }).click();
  await expect.poll(() => results().count()).toBe(20);
  expect(
    await results()
      .nth(10)
      .locator('a')
      .first()
      .evaluate((link) => link === document.activeElement),
  ).toBe(true);
  await page.reload();
  await answered('');
  expect(await results().count()).toBe(20);
});

test('results that do not load can be asked for again, and the way back leads to the same place', async () => {
  await search('', '&type=Word');
  await page.route('**/pagefind/fragment/**', (route) => route.abort());
  const more = page.getByRole('button', { name: 'Show more results' });
  await more.click();
  await expect.poll(status).toMatch(/^These could not be fetched\./);
  expect(await page.getByText('These could not be fetched.').last().isVisible()).toBe(true);
  expect(await results().count()).toBe(10);
  await page.unrouteAll();
  await more.dblclick();
  await expect.poll(() => results().count()).toBe(20);
  expect(await page.getByText('These could not be fetched.').last().isVisible()).toBe(false);
  await results().nth(15).getByRole('link').click();
  await page.waitForURL('**/glossary/**');
  await page.goBack();
  await answered('');
  expect(await results().count()).toBe(20);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
});

test('what comes pushes nothing that is in sight', async () => {
  await visit.open('/about/', async (own) => {
    // Somebody sees the page before the answer is there.
    await own.route('**/pagefind/lexicon.json', async (route) => {
      await new Promise((go) => setTimeout(go, 200));
      await route.continue();
    });
    await own.goto(`${visit.address()}/search/?q=learning`);
    await own.waitForSelector('[data-answered=learning]', { state: 'attached' });
    const moved = await own.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            done(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // None is told of where nothing moved.
          setTimeout(done, 300, 0);
        }),
    );
    expect(moved).toBeLessThan(0.05);
  });
});

test('where an answer takes long, the lists are offered meanwhile', async () => {
  await visit.open('/about/', async (own) => {
    await own.clock.install();
    await own.route('**/pagefind/lexicon.json', () => undefined);
    await own.goto(`${visit.address()}/search/?q=poster`);
    await own.clock.fastForward(6000);
    const words = 'Still searching. Meanwhile, the topics and the A to Z below lead to every page.';
    await expect.poll(() => own.locator('#part\\.count').textContent()).toBe(words);
    await own.clock.fastForward(100);
    await expect.poll(() => own.getByRole('status').textContent()).toBe(words);
    expect(await own.getByRole('heading', { name: 'Browse by topic' }).isVisible()).toBe(true);
  });
});

test('a slip is put right and said', async () => {
  await search('carreer review');
  expect(await region().textContent()).toContain('Showing results for “career review”. No page says “carreer”.');
});

test('an answer that comes after the next question is dropped', async () => {
  await go('/search/');
  await field().focus();
  const held: (() => void)[] = [];
  let isLate = true;
  // Whatever becomes of this test, the next ones are answered.
  await page.route('**/pagefind/fragment/**', async (route) => {
    if (isLate) await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await field().fill('poster');
  await page.keyboard.press('Enter');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  isLate = false;
  await field().fill('seed fund');
  await page.keyboard.press('Enter');
  await answered('seed fund');
  const before = await titles();
  for (const release of held) release();
  await page.waitForLoadState('networkidle');
  expect(await titles()).toEqual(before);
  expect(await region().getAttribute('data-answered')).toBe('seed fund');
});

test('text from the address is shown as text, whatever it is', async () => {
  const hostile = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'שלום עולם', 'x'.repeat(5000)];
  for (const q of hostile) {
    await search(q);
    expect(await field().inputValue()).toBe(q);
    expect(await page.locator('main :is(img, script)').count()).toBe(0);
    expect(await reflowFaults(page)).toEqual([]);
  }
  await go('/search/?q=%FF%&type=__proto__');
  await answered('\uFFFD%');
  await show(page);
});

test('the field at the top of every page leads to results, and needs no script', async () => {
  await go('/about/');
  await page.getByRole('search').getByLabel('Search this site').fill('letter to my manager');
  await page.keyboard.press('Enter');
  await answered('letter to my manager');
  expect(page.url()).toMatch(/\/search\/\?q=letter\+to\+my\+manager$/);
  expect(await page.getByRole('search').count()).toBe(1);
});

/** Each state is looked at in one view: what a view can spoil, another state has too. */
const states: { name: string; reach: () => Promise<unknown>; is: string; view: View }[] = [
  { name: 'nothing is asked', reach: () => go('/search/'), is: 'empty', view: { width: 320, colours: 'light' } },
  {
    name: 'somebody types',
    reach: async () => {
      await go('/search/');
      await field().pressSequentially('union le');
      await answered('union le');
    },
    is: 'results',
    view: { width: 320, colours: 'dark' },
  },
  { name: 'results are shown', reach: () => search('ulr'), is: 'results', view: { width: 1280, colours: 'light' } },
  {
    name: 'results are filtered',
    reach: () => search('learning', '&audience=Employers'),
    is: 'results',
    view: { width: 768, colours: 'forced' },
  },
  {
    name: 'nothing is found',
    reach: () => search('xyzzy plugh', '&type=Guide'),
    is: 'none',
    view: { width: 768, colours: 'dark' },
  },
  {
    name: 'search does not load',
    reach: async () => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await search('poster');
    },
    is: 'failed',
    view: { width: 1280, colours: 'forced' },
  },
];

test.each(states)(
  'where $name, axe finds nothing, the outline is whole, and the keyboard gets everywhere',
  async (each) => {
    await show(page, each.view);
    await each.reach();
    expect(await state()).toBe(each.is);
    expect(await headingFaults(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(await reflowFaults(page)).toEqual([]);
    await show(page, each.view);
    expect(await walkFaults(page)).toEqual([]);
    await show(page);
  },
);

test('where nothing is found, there is what to try, whom to ask, and lists to browse', async () => {
  await search('xyzzy plugh', '&type=Guide');
  const help = page.getByRole('region', { name: 'Nothing found for “xyzzy plugh”' });
  expect(await help.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    expect.arrayContaining(['/search/?q=xyzzy+plugh', '/contact/']),
  );
  expect(await page.getByRole('heading', { name: 'Browse by topic' }).isVisible()).toBe(true);
  await expect.poll(status).toMatch(/^Nothing found for “xyzzy plugh”\./);
});

test.each(['**/pagefind/**', '**/pagefind/wasm*', '**/pagefind/index/**'])(
  'where search does not load for want of %s, it says so, keeps the question, and tries again',
  async (missing) => {
    await page.route(missing, (route) => route.abort());
    await search('poster');
    expect(await page.getByRole('heading', { name: 'Search did not load' }).isVisible()).toBe(true);
    expect(await field().inputValue()).toBe('poster');
    expect(await page.getByRole('heading', { name: 'Browse A to Z' }).isVisible()).toBe(true);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(state).toBe('results');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('part.count');
  },
);

test('when the connection drops, what was asked before is answered all the same, and something else says why not', async () => {
  const ask = async (q: string) => {
    await field().fill(q);
    await answered(q);
    return state();
  };
  await search('poster');
  await page.context().setOffline(true);
  try {
    expect(await ask('beekeeping')).toBe('failed');
    expect(await ask('poster')).toBe('results');
    expect(await ask('xyzzy plugh')).toBe('none');
  } finally {
    await page.context().setOffline(false);
  }
  expect(await ask('beekeeping')).toBe('results');
});

test('without JavaScript the page offers topics and an A to Z', async () => {
  await visit.open(
    '/search/?q=poster',
    async (plain) => {
      // (Chromium parses <noscript> as if script ran even where this switch turns it off, so its words cannot be seen here.)
      expect(await plain.locator('noscript').textContent()).toContain('Search needs JavaScript');
      expect(await plain.getByText('Narrow the results').isVisible()).toBe(false);
      await plain.getByRole('navigation', { name: 'A to Z' }).getByRole('link', { name: 'U', exact: true }).click();
      expect(new URL(plain.url()).pathname).toBe('/search/a-z/');
      await plain.getByRole('link', { name: 'ULR', exact: true }).click();
      expect(plain.url()).toMatch(/\/glossary\/#ulr$/);
    },
    { javaScriptEnabled: false },
  );
});
