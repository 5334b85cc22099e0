import { beforeAll, expect, test } from 'vitest';
import { visitBuiltSite } from '../support/browser.ts';
import { axeFindings, sweep, views, type Findings } from './sweep.ts';

const visit = visitBuiltSite();
let findings: Findings;

beforeAll(async () => {
  findings = await sweep(visit);
}, 600_000);

test.each(views)('axe finds nothing on any page, $width pixels wide, $colorScheme', ({ width, colorScheme }) => {
  expect(findings.pages).toBeGreaterThan(60);
  expect(findings.axe.get(`${width} ${colorScheme}`)).toEqual([]);
});

test('no page scrolls sideways at 320 pixels, with wide text spacing, or with text at twice its size', () => {
  expect(findings.reflow).toEqual([]);
});

test('every page has one first-level heading, no skipped level, and its landmarks', () => {
  expect(findings.structure).toEqual([]);
});

test('the keyboard goes first to the skip link, which leads to the content', async () => {
  await visit.open('/guides/first-90-days/', async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to the content');
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
    const inOrder = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link.textContent ?? '').trim()));
    expect(reached).toEqual(inOrder.slice(0, reached.length));
  });
});

test('in forced colours the edges and the focus are still there', async () => {
  await visit.open(
    '/employers/',
    async (page) => {
      expect(
        await page
          .locator('.panel')
          .first()
          .evaluate((panel) => getComputedStyle(panel).borderStyle),
      ).toContain('solid');
      expect(await axeFindings(page)).toEqual([]);
    },
    { forcedColors: 'active' },
  );
});
