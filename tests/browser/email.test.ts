/** Letters as mail programs show them, with pictures that are not loaded: most people have them off. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letterHtml } from '../../src/email/html/letter-html.ts';
import { visitBuiltSite } from '../support/browser.ts';
import { fileOf, sitemapAddresses } from '../support/built-site.ts';
import { hostileLetter, sampleLetter, samplePictures } from '../support/sample-letter.ts';
import { axeFindings } from './axe-findings.ts';
import { show, type View } from './view.ts';

const visit = visitBuiltSite();

interface Way {
  width: number;
  colours: View['colours'];
  styles: boolean;
}

const ways: readonly Way[] = [
  { width: 320, colours: 'light', styles: true },
  { width: 640, colours: 'dark', styles: true },
  { width: 640, colours: 'light', styles: true },
  { width: 320, colours: 'dark', styles: true },
  // As in programs that drop the style sheet.
  { width: 320, colours: 'light', styles: false },
];

/** The letters of the site are all of one mould: each is looked at in one way, and one with every kind of block in all. */
const letters: [name: string, html: string, ways: readonly Way[]][] = [
  ...sitemapAddresses()
    .flatMap((address) => /^\/newsletters\/([^/]+)\/$/.exec(address)?.[1] ?? [])
    .map((name, i): [string, string, Way[]] => [
      name,
      readFileSync(fileOf(`/email/${name}.html`), 'utf8'),
      ways.slice(i % ways.length, (i % ways.length) + 1),
    ]),
  ['every kind of block', letterHtml(sampleLetter(), samplePictures), ways],
  ['a hostile letter', letterHtml(hostileLetter(), samplePictures), ways.slice(0, 2)],
];

/** A letter has no landmarks: the program that shows it has them. */
const NOT_FOR_LETTERS = /^(?:landmark-one-main|region):/;

test('letters can be read at 320 and 640 pixels, in light and dark, without pictures and without their style sheet', async () => {
  const found: string[] = [];
  await visit.open('/robots.txt', async (page) => {
    await page.route('**/*', (route) => route.abort());
    for (const [name, html, looks] of letters) {
      for (const { width, colours, styles } of looks) {
        await show(page, { width, colours });
        await page.setContent(styles ? html : html.replace(/<style>[^]*?<\/style>/, ''));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        const findings = (await axeFindings(page)).filter((finding) => !NOT_FOR_LETTERS.test(finding));
        if (wide > width) findings.push(`${wide} pixels wide`);
        for (const finding of findings) found.push(`${name} at ${width} in ${colours}, styles ${styles}: ${finding}`);
      }
    }
  });
  expect(found).toEqual([]);
});
