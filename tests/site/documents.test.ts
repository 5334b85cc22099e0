/** Every document of the site beside the page that it is of: the same words, read as a screen reader reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { EXIT, visit } from 'unist-util-visit';
import { beforeAll, describe, expect, test } from 'vitest';
import { read, site, sitemapAddresses } from '../support/built-site.ts';
import { pageWords } from '../support/page-words.ts';
import { elementsOf, elementWords, type PdfElement } from '../support/pdf-structure.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

/** The files of a kind in the folders of pages, by their addresses. */
const filesOf = (ending: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending) && !item.parentPath.includes('_astro'))
    .map((item) => `/${relative(site, join(item.parentPath, item.name))}`)
    .sort();

const pdfs = filesOf('.pdf');
const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);

/** The text of a page, without what stands round it. */
function textOf(page: string): Element {
  let found: Element | undefined;
  visit(htmlToHast(read(page)) as Root, 'element', (node) => {
    if (!(node.properties['className'] as string[] | undefined)?.includes('prose')) return undefined;
    found = node;
    return EXIT;
  });
  if (!found) throw new Error(`${page} has no text.`);
  return found;
}

/** Words as letters and figures alone: how lists are marked and lines are broken is the business of each form. */
const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Where a text stops being in another, in a few letters; empty where all of it is there. */
function firstLost(text: string, found: string): string {
  let there = 0;
  for (let step = text.length; step > 0; step = Math.floor(step / 2))
    while (there + step <= text.length && found.includes(text.slice(0, there + step))) there += step;
  return there === text.length
    ? ''
    : `${text.slice(Math.max(0, there - 30), there)} | ${text.slice(there, there + 30)}`;
}

const headingsOf = (text: Element): string[] => {
  const found: string[] = [];
  visit(text, 'element', (node: Element) => {
    if (/^h[2-6]$/.test(node.tagName)) found.push(`${node.tagName.toUpperCase()} ${letters(pageWords(toHtml(node)))}`);
  });
  return found;
};

const count = (text: Element, ...names: string[]): number => {
  let found = 0;
  visit(text, 'element', (node: Element) => void (names.includes(node.tagName) && (found += 1)));
  return found;
};

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
