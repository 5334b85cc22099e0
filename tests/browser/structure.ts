/** The outline of a page as a screen reader tells it: headings and landmarks. */
import type { Page } from 'playwright-core';

/** A page has one first-level heading, which comes first, and no skipped level. */
export async function headingFaults(page: Page): Promise<string[]> {
  const headings = await page.getByRole('heading').evaluateAll((all) =>
    all.map((heading) => ({
      level: Number(heading.getAttribute('aria-level') ?? heading.tagName.slice(1)),
      words: (heading.textContent ?? '').trim(),
    })),
  );
  const faults: string[] = [];
  const firsts = headings.filter(({ level }) => level === 1).length;
  if (firsts !== 1) faults.push(`has ${firsts} first-level headings`);
  headings.forEach(({ level, words }, i) => {
    const before = headings[i - 1]?.level ?? 0;
    if (level > before + 1) faults.push(`skips from level ${before} to ${level}: ${words}`);
    if (!words) faults.push(`has a heading without words`);
  });
  return faults;
}

/** A page has its head, its content, its foot and the menu of the site, each once. */
export async function landmarkFaults(page: Page): Promise<string[]> {
  const landmarks = {
    banner: page.getByRole('banner'),
    main: page.getByRole('main'),
    contentinfo: page.getByRole('contentinfo'),
    'main navigation': page.getByRole('navigation', { name: 'Main', exact: true }),
  };
  const faults: string[] = [];
  for (const [name, landmark] of Object.entries(landmarks)) {
    const count = await landmark.count();
    if (count !== 1) faults.push(`has ${count} of ${name}`);
  }
  return faults;
}
