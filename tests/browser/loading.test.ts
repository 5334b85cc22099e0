import { expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { readablePages } from './sweep.ts';

const visit = visitBuiltSite();
const KB = 1024;

test('a story page loads no script, and less than 60 KB over the wire', async () => {
  await visit.open('/', async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    const kinds: string[] = [];
    let bytes = 0;
    session.on('Network.responseReceived', ({ type }) => kinds.push(type));
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(`${visit.address()}/stories/jane/`, { waitUntil: 'networkidle' });
    expect(kinds).toContain('Document');
    expect(kinds).not.toContain('Script');
    expect(bytes).toBeGreaterThan(10 * KB);
    expect(bytes).toBeLessThan(60 * KB);
  });
});

test('no page asks another host for anything, sets a cookie, keeps anything, or breaks its own policy', async () => {
  const faults: string[] = [];
  const page = await visit.tab();
  let address = '';
  page.on('request', (request) => {
    if (!request.url().startsWith(visit.address())) faults.push(`${address} asks for ${request.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${address} says ${message.text()}`);
  });
  for (address of readablePages()) {
    await page.goto(visit.address() + address);
    const kept = await page.evaluate(() => document.cookie + localStorage.length + sessionStorage.length);
    if (kept !== '00') faults.push(`${address} keeps something`);
  }
  expect(faults).toEqual([]);
});

test('pages do not jump while they load', async () => {
  for (const address of ['/', '/stories/jane/', '/employers/']) {
    const shift = await visit.open(address, (page) =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(sum), 500);
          }),
      ),
    );
    expect(shift, address).toBe(0);
  }
});

test.each([360, 1280])('the largest thing that is painted first is text, %i pixels wide', async (width) => {
  for (const address of ['/', '/employers/', '/stories/jane/', '/guides/first-90-days/', '/brand/', '/search/']) {
    const largest = await visit.open(
      address,
      (page) =>
        page.evaluate(
          () =>
            new Promise<string>((done) => {
              new PerformanceObserver((list) => {
                const entry = list.getEntries().at(-1) as unknown as { element: Element | null };
                done(entry.element?.tagName ?? '');
              }).observe({ type: 'largest-contentful-paint', buffered: true });
            }),
        ),
      { viewport: { width, height: 800 } },
    );
    expect(largest, address).toMatch(/^(P|H1)$/);
  }
});

test('with JavaScript off a story can be found, read and printed', async () => {
  await visit.open(
    '/stories/',
    async (page) => {
      await page.getByRole('link', { name: 'People', exact: true }).click();
      await page.getByRole('link', { name: /^Jane/ }).click();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Jane/);
      expect(await page.getByText('Jane is a changed name').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(false);
      expect(await page.getByText('Jane is a changed name').isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});
