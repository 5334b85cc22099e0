/** What a page loses where JavaScript is off. */
import type { Page } from 'playwright-core';

/** The pages that run a script. Search looks for words in the reader's own browser, as the site has no server to do it. */
const WITH_SCRIPT = ['/search/'];

/** A page says the same with its scripts off, and has none unless it stands in the list. */
export async function scriptFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const scripts = await page
    .locator('script:not([type="application/ld+json"])')
    .evaluateAll((all) => all.map((script) => script.outerHTML.slice(0, 120)));
  const handlers = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  if (!WITH_SCRIPT.includes(new URL(page.url()).pathname))
    faults.push(...[...scripts, ...handlers].map((script) => `runs ${script}`));
  // Where nothing runs, and nothing waits for scripts to be off, there is nothing to compare.
  if (scripts.length + handlers.length + (await page.locator('noscript').count()) === 0) return faults;

  // As a screen reader is told it: words, roles, names, and where links lead.
  const told = async () => (await page.locator('body').ariaSnapshot()).split('\n');
  const withScript = await told();
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.reload();
  const without = await told();
  await browser.send('Emulation.setScriptExecutionDisabled', { value: false });
  await page.reload();
  await browser.detach();
  const differs = Array.from(
    { length: Math.max(withScript.length, without.length) },
    (_, i) => withScript[i] === without[i],
  ).indexOf(false);
  if (differs >= 0) faults.push(`without script has ${without[differs]} in place of ${withScript[differs]}`);
  return faults;
}
