/** What axe finds. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** axe reads `checks` too, which its types leave out. */
const options: RunOptions & { checks: Record<string, { options: object }> } = {
  // Every rule of WCAG 2.2, levels A and AA, and of good practice: axe’s own choice, and the one that it leaves off.
  rules: { 'target-size': { enabled: true } },
  // Behind text that has a ::before or ::after near it, axe gives up on contrast: on every page head, card and door.
  // Here those are pins, tails of speech bubbles and transparent click areas, which never lie behind words.
  checks: { 'color-contrast': { options: { ignorePseudo: true } } },
  resultTypes: ['violations', 'incomplete'],
};

/** Runs axe on a page as it stands now. */
export async function runAxe(page: Page): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    (how) => (globalThis as unknown as { axe: { run: (how: RunOptions) => Promise<AxeResults> } }).axe.run(how),
    options,
  );
}

/** What axe finds wrong on a page as it stands now, and what it could not decide. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations, incomplete } = await runAxe(page);
  return [...violations, ...incomplete].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}
