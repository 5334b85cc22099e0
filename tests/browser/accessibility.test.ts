import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { sitemapAddresses } from '../support/built-site.ts';
import { visitBuiltSite } from '../support/browser.ts';

const visit = visitBuiltSite();
const addresses = [...sitemapAddresses(), '/404.html'];
/** Pages looked at side by side. */
const AT_ONCE = 3;

/** Looks at every page; gives what was found, page by page. */
async function onEveryPage(look: (address: string) => Promise<string[]>): Promise<string[]> {
  const queue = [...addresses];
  const found: string[] = [];
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      for (const fault of await look(address)) found.push(`${address} ${fault}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

const views = [360, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })));

test.each(views)('axe finds nothing on any page, $width pixels wide, $colorScheme', async ({ width, colorScheme }) => {
  const found = await onEveryPage((address) =>
    visit.open(
      address,
      async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
      },
      { viewport: { width, height: 800 }, colorScheme, reducedMotion: 'reduce' },
    ),
  );
  expect(found).toEqual([]);
});

test('no page scrolls sideways at 320 pixels, not with text at twice its size, nor with wide text spacing', async () => {
  const found = await onEveryPage((address) =>
    visit.open(
      address,
      async (page) => {
        const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        const faults = (await tooWide()) ? ['is too wide'] : [];
        // The overrides of WCAG 2.2, success criterion 1.4.12.
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
          document.adoptedStyleSheets = [sheet];
        });
        if (await tooWide()) faults.push('is too wide with text spacing');
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('html { font-size: 200% !important }');
          document.adoptedStyleSheets = [sheet];
        });
        await page.setViewportSize({ width: 640, height: 800 });
        if (await tooWide()) faults.push('is too wide with text at twice its size');
        return faults;
      },
      { viewport: { width: 320, height: 800 } },
    ),
  );
  expect(found).toEqual([]);
});

test('every page has one first-level heading, no skipped level, and its landmarks', async () => {
  const found = await onEveryPage((address) =>
    visit.open(address, async (page) => {
      const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) => headings.map((heading) => Number(heading.tagName.slice(1))));
      const faults = levels.filter((level) => level === 1).length === 1 ? [] : ['has not one first-level heading'];
      levels.forEach((level, i) => {
        if (i > 0 && level > (levels[i - 1] ?? 0) + 1) faults.push(`skips from level ${levels[i - 1]} to ${level}`);
      });
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        if ((await page.getByRole(landmark).count()) !== 1) faults.push(`has not one ${landmark}`);
      }
      return faults;
    }),
  );
  expect(found).toEqual([]);
});

test('the keyboard goes first to the skip link, which leads to the content', async () => {
  await visit.open('/guides/first-90-days/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    expect(await page.getByRole('link', { name: 'Skip to the content' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });
});

test('the keyboard reaches every link of a page in its order, can be seen there, and is never trapped', async () => {
  await visit.open('/', async (page) => {
    const links = await page.locator('a[href]:visible').count();
    const reached: string[] = [];
    for (let i = 0; i < links; i += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const shown = element.closest('.card, .doors li') ?? element;
        return { words: element.textContent ?? '', outline: getComputedStyle(shown).outlineStyle };
      });
      expect(focus.outline, focus.words).not.toBe('none');
      reached.push(focus.words.trim());
    }
    const inOrder = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link.textContent ?? '').trim()));
    expect(reached).toEqual(inOrder.slice(0, reached.length));
  });
});

test('in forced colours the edges and the focus are still there', async () => {
  await visit.open(
    '/employers/',
    async (page) => {
      expect(await page.locator('.panel').first().evaluate((panel) => getComputedStyle(panel).borderStyle)).toContain('solid');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    },
    { forcedColors: 'active' },
  );
});
