/** Every PDF of the site beside the page that it is of: the same words, read as a screen reader reads them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { beforeAll, describe, expect, test } from 'vitest';
import { read, site, sitemapAddresses } from '../support/built-site.ts';
import { count, filesOf, firstLost, folderOf, headingsOf, letters, textOf } from '../support/page-text.ts';
import { pageWords } from '../support/page-words.ts';
import { elementsOf, elementWords, type PdfElement } from '../support/pdf-structure.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

const pdfs = filesOf('.pdf');

test('every resource, guide, story and issue, and the interim report, has a PDF', () => {
  const pages = sitemapAddresses().filter(
    (address) =>
      /^\/(?:resources|guides|stories|newsletters)\/[^/]+\/$/.test(address) || address === '/evidence/interim-report/',
  );
  expect(pages.length).toBeGreaterThan(30);
  expect(new Set(pdfs.map(folderOf))).toEqual(new Set(pages));
});

describe.each(pdfs)('%s', (address) => {
  let pdf: ReadPdf;
  let text: Element;
  const all = (role: RegExp): PdfElement[] => pdf.pages.flatMap(({ structure }) => elementsOf(structure, role));
  const wordsOf = (elements: readonly PdfElement[]) => elements.map((element) => letters(elementWords(element)));

  beforeAll(async () => {
    pdf = await readPdf(readFileSync(join(site, address)));
    text = textOf(folderOf(address));
  });

  test('is tagged, and has its title, its language and its bookmarks', () => {
    const title = /<h1[^>]*>([^<]*)</.exec(read(folderOf(address)))?.[1] ?? '';
    expect(letters(String(pdf.facts.title))).toBe(letters(pageWords(title)));
    expect(pdf.facts).toMatchObject({ language: 'en-GB', tagged: true });
    expect(pdf.bookmarks.map(letters)).toEqual(wordsOf(all(/^H[1-6]$/)));
  });

  test('has the words of its page, in their order', () => {
    const found = wordsOf(pdf.pages.flatMap(({ structure }) => structure)).join('');
    expect(firstLost(letters(pageWords(toHtml(text))), found)).toBe('');
  });

  test('has the headings of its page, on their levels', () => {
    const headings = all(/^H[1-6]$/).map((heading) => `${heading.role} ${letters(elementWords(heading))}`);
    const own = headingsOf(text);
    expect(headings[0]).toMatch(/^H1 /);
    // Large print has no room for the title of the resource: the headline of the poster stands for it.
    if (address.endsWith('-large-print.pdf')) expect(headings).toEqual(own.map((each) => each.replace('H2', 'H1')));
    else expect(headings.slice(1, own.length + 1)).toEqual(own);
  });

  test('says what its tables, lists and pictures are', () => {
    expect(all(/^TH$/).length).toBeGreaterThanOrEqual(count(text, 'th'));
    expect(all(/^LI$/).length).toBeGreaterThanOrEqual(count(text, 'li'));
    expect(all(/^Figure$/).map(({ alt }) => alt)).not.toContain(undefined);
  });
});
