/** A page on paper. */
import type { Page } from 'playwright-core';

/** What is between the margins of a sheet of A4, in pixels: 210 mm less 16 mm on either side, at 96 to the inch. */
const PAPER = 672;

/**
 * What paper cannot do is lead somewhere else; so what only leads to other pages, or to files, is left out. So are the
 * lines that unfold lists, which are whole on paper.
 */
const LEADS_ELSEWHERE =
  '.breadcrumb, .contents, .next, .aside, .pagination, .related, .facets, .take > :is(h2, ul), .another-format, .send-on, .follow, .feed-formats, .feed-group summary, .head-file, .row-files, .ask, .head:has(.ask) .lead, .narrow, .browse, .found-more, .found-all';

/** On paper there is the whole text, in the width of the paper, without the menus. */
export async function printFaults(page: Page): Promise<string[]> {
  const onScreen = await page.evaluate(wordsShown, LEADS_ELSEWHERE);
  await page.setViewportSize({ width: PAPER, height: 950 });
  await page.emulateMedia({ media: 'print' });
  const onPaper = new Set(await page.evaluate(wordsShown, ''));
  const faults = onScreen.filter((words) => !onPaper.has(words)).map((words) => `leaves out: ${words.slice(0, 60)}`);
  for (const name of ['navigation', 'contentinfo'] as const) {
    if ((await page.getByRole(name).filter({ visible: true }).count()) > 0) faults.push(`prints its ${name}`);
  }
  if (await page.locator('body > a').first().isVisible()) faults.push('prints the link to the content');
  if (!(await page.getByRole('heading', { level: 1 }).isVisible())) faults.push('does not print its title');
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  return [...faults, ...wide.map((html) => `is wider than the paper: ${html}`)];
}

/** Runs in the page: the texts of its content that can be seen, without those of some parts. */
function wordsShown(but: string): string[] {
  const words: string[] = [];
  const texts = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent?.checkVisibility({ visibilityProperty: true }) || (but && parent.closest(but))) continue;
    if (text.textContent?.trim()) words.push(text.textContent.trim());
  }
  return words;
}
