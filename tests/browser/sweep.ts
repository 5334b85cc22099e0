/** Looks at every page of the site once, in every way that the accessibility tests ask about. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { Visit } from '../support/browser.ts';
import { sitemapAddresses } from '../support/built-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Pages looked at side by side. */
const AT_ONCE = 3;

/** The overrides of WCAG 2.2, success criterion 1.4.12. */
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** The views in which axe looks at every page. */
export const views = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** What was found, each with the address of its page. */
export interface Findings {
  /** What axe found, by the name of the view: "360 light". */
  axe: Map<string, string[]>;
  reflow: string[];
  structure: string[];
  pages: number;
}

/** What axe finds on a page as it stands now. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** Looks at every page of the sitemap, and at the page for lost visitors. */
export async function sweep(visit: Visit): Promise<Findings> {
  const queue = [...sitemapAddresses(), '/404.html'];
  const findings: Findings = {
    axe: new Map(views.map(({ width, colorScheme }) => [`${width} ${colorScheme}`, []])),
    reflow: [],
    structure: [],
    pages: queue.length,
  };
  const worker = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const at = address;
      await visit.open(
        at,
        async (page) => {
          findings.structure.push(...(await structureFaults(page)).map((fault) => `${at} ${fault}`));
          for (const { width, colorScheme } of views) {
            await page.setViewportSize({ width, height: 800 });
            await page.emulateMedia({ colorScheme });
            findings.axe
              .get(`${width} ${colorScheme}`)
              ?.push(...(await axeFindings(page)).map((fault) => `${at} ${fault}`));
          }
          findings.reflow.push(...(await reflowFaults(page)).map((fault) => `${at} ${fault}`));
        },
        { reducedMotion: 'reduce' },
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return findings;
}

async function structureFaults(page: Page): Promise<string[]> {
  const levels = await page.$$eval('h1, h2, h3, h4, h5, h6', (headings) =>
    headings.map((heading) => Number(heading.tagName.slice(1))),
  );
  const faults = levels.filter((level) => level === 1).length === 1 ? [] : ['has not one first-level heading'];
  levels.forEach((level, i) => {
    if (i > 0 && level > (levels[i - 1] ?? 0) + 1) faults.push(`skips from level ${levels[i - 1]} to ${level}`);
  });
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    if ((await page.getByRole(landmark).count()) !== 1) faults.push(`has not one ${landmark}`);
  }
  return faults;
}

async function reflowFaults(page: Page): Promise<string[]> {
  const style = (css: string) =>
    page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const faults: string[] = [];
  await page.setViewportSize({ width: 320, height: 800 });
  if (await tooWide()) faults.push('is too wide for 320 pixels');
  await style(TEXT_SPACING);
  if (await tooWide()) faults.push('is too wide for 320 pixels with text spacing');
  await page.setViewportSize({ width: 640, height: 800 });
  await style('html { font-size: 200% !important }');
  if (await tooWide()) faults.push('is too wide with text at twice its size');
  return faults;
}
