/** What a page of the built site says, to be compared with the documents that are made of it. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';
import { EXIT, visit } from 'unist-util-visit';
import { read, site } from './built-site.ts';
import { pageWords } from './page-words.ts';

/** The files of a kind in the folders of pages, by their addresses. */
export const filesOf = (ending: string): string[] =>
  readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && item.name.endsWith(ending) && !item.parentPath.includes('_astro'))
    .map((item) => `/${relative(site, join(item.parentPath, item.name))}`)
    .sort();

/** The folder of a file, which is the address of its page. */
export const folderOf = (address: string) => address.slice(0, address.lastIndexOf('/') + 1);

/** The text of a page, without what stands round it. */
export function textOf(page: string): Element {
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
export const letters = (words: string) => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** Where a text stops being in another, in a few letters; empty where all of it is there. */
export function firstLost(text: string, found: string): string {
  let there = 0;
  for (let step = text.length; step > 0; step = Math.floor(step / 2))
    while (there + step <= text.length && found.includes(text.slice(0, there + step))) there += step;
  return there === text.length
    ? ''
    : `${text.slice(Math.max(0, there - 30), there)} | ${text.slice(there, there + 30)}`;
}

/** The headings of a text: their levels and their letters, such as `H2 Whattobring`. */
export const headingsOf = (text: Element): string[] => {
  const found: string[] = [];
  visit(text, 'element', (node: Element) => {
    if (/^h[2-6]$/.test(node.tagName)) found.push(`${node.tagName.toUpperCase()} ${letters(pageWords(toHtml(node)))}`);
  });
  return found;
};

/** How many elements of some names a text has. */
export const count = (text: Element, ...names: string[]): number => {
  let found = 0;
  visit(text, 'element', (node: Element) => void (names.includes(node.tagName) && (found += 1)));
  return found;
};
