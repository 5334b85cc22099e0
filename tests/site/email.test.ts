/** The letters of the built site beside the pages that they are of. */
import { readFileSync } from 'node:fs';
import { caniemail } from 'caniemail';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import PostalMime from 'postal-mime';
import { htmlToHast } from 'satteri';
import stringWidth from 'string-width';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fileOf, has, pages, read, sitemapAddresses } from '../support/built-site.ts';
import { htmlValidator } from '../support/html-validator.ts';
import { letterFaults } from '../support/letter-rules.ts';
import { firstLost, headingsOf, letters, textOf } from '../support/page-text.ts';
import { pageWords } from '../support/page-words.ts';

const names = sitemapAddresses().flatMap((address) => /^\/newsletters\/([^/]+)\/$/.exec(address)?.[1] ?? []);
const origin = new URL(/<loc>([^<]+)</.exec(read('/sitemap.xml'))?.[1] ?? '').origin;

const validator = htmlValidator([
  // Mail programs take styles where they are used, and sizes and colours as attributes of tables.
  'no-inline-style',
  'no-deprecated-attr',
  // They take an element that they do not know for none, and its language with it.
  'prefer-native-element',
  // Apple's own name, which has no content.
  'element-required-attributes',
  'no-conditional-comment',
]);

/** Every Gmail and Outlook but Windows Mail, which Microsoft has ended. */
const CLIENTS = [
  'gmail.*',
  'outlook.windows',
  'outlook.outlook-com',
  'outlook.macos',
  'outlook.ios',
  'outlook.android',
] as const;

/** What one of Gmail's and Outlook's programs leaves out, and why nothing is lost with it. */
const MAY_FAIL = new Map([
  ['color-scheme CSS property', 'says that both schemes are looked after'],
  ['color-scheme meta tag', 'says so too'],
  ['@media', 'colours for the dark, less room at the sides: the letter is whole without'],
  ['<style> element', 'the style sheet adds, and is never needed'],
  ['Type selector', 'as part of it'],
  [':hover', 'takes the line under a link off'],
  ['border-radius', 'the corners of the button'],
  [
    'display:none',
    'hides what inboxes show, which has the colour of the ground and a pixel of height where it fails, and the names of columns before cells',
  ],
  ['max-height property', 'for those that do not know display:none'],
  ['overflow', 'for those too'],
  ['white-space', 'listings: Outlook for Windows breaks their lines by itself'],
  ['<body> element', 'has no more than a colour, which the article in it has too'],
]);

test('every issue is there as a letter, as text and as a message', () => {
  expect(names.length).toBeGreaterThan(2);
  for (const name of names)
    for (const form of ['html', 'txt', 'eml'])
      expect([name, form, has(`/email/${name}.${form}`)]).toEqual([name, form, true]);
});

test('letters are no pages: no sitemap and no search names them, and their issue alone leads there', () => {
  expect(read('/sitemap.xml')).not.toContain('/email/');
  expect(names.every((name) => read(`/email/${name}.html`).includes('<meta name="robots" content="noindex">'))).toBe(
    true,
  );
  expect(names.some((name) => read(`/email/${name}.html`).includes('data-pagefind'))).toBe(false);
  const leading = pages().filter(({ html }) => html.includes('href="/email/'));
  expect(leading.map(({ address }) => address)).toEqual(names.map((name) => `/newsletters/${name}/`).sort());
});

describe.each(names)('%s', (name) => {
  const html = read(`/email/${name}.html`);
  const text = read(`/email/${name}.txt`);
  const page = `/newsletters/${name}/`;
  const elements: Element[] = [];
  visit(htmlToHast(html) as Root, 'element', (node: Element) => void elements.push(node));

  /** The words of the page: its text, and what it points to. */
  const words = () => {
    const items = /<h2 id="part\.items">([^]*?)<\/section>/.exec(read(page))?.[1] ?? '';
    return [letters(pageWords(toHtml(textOf(page)))), letters(pageWords(items))];
  };

  test('keeps to every rule of letters', () => {
    expect(letterFaults(html)).toEqual([]);
  });

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html, `${name}.html`);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  });

  test('needs nothing that Gmail and Outlook do not know', () => {
    const { issues } = caniemail({ clients: [...CLIENTS], html });
    const found = [...issues.errors.values()].flat().map(({ title }) => title);
    expect([...new Set(found)].filter((title) => !MAY_FAIL.has(title))).toEqual([]);
  });

  test('says the words of its page, in their order, as HTML and as text', () => {
    const mail = letters(pageWords(html.replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '')));
    const plain = letters(text.replace(/^ +\[\d+\] \S+$/gm, '').replace(/\s\[\d+\]|^ {2}https:\S+$/gm, ''));
    for (const part of words()) {
      expect(firstLost(part, mail)).toBe('');
      expect(firstLost(part, plain)).toBe('');
    }
  });

  test('has the headings of its page', () => {
    const own = headingsOf(textOf(page));
    const found = headingsOf({ type: 'element', tagName: 'div', properties: {}, children: elements.slice(0, 1) });
    expect(found.slice(0, own.length)).toEqual(own);
    expect(found[own.length]).toBe('H2 Inthisissue');
  });

  test('leads to pages and pictures that are there, and the text names the same', () => {
    const links = elements.flatMap(({ properties }) =>
      [properties['href'], properties['src']].filter(Boolean).map(String),
    );
    const here = links.filter((link) => link.startsWith(`${origin}/`)).map((link) => new URL(link));
    expect(here.length).toBeGreaterThan(5);
    expect(here.filter(({ pathname }) => !has(pathname)).map(String)).toEqual([]);
    expect(
      here.filter(({ pathname, hash }) => hash && !read(pathname).includes(`id="${hash.slice(1)}"`)).map(String),
    ).toEqual([]);
    const pictures = new Set(elements.flatMap(({ properties }) => String(properties['src'] ?? '')));
    const missing = links.filter((link) => !pictures.has(link) && !text.includes(link));
    expect(missing).toEqual([]);
  });

  test('reads well as text', () => {
    const lines = text.split('\n');
    expect(lines.filter((line) => stringWidth(line) > 72 && !line.includes('://'))).toEqual([]);
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    expect(text).not.toMatch(/\n\n\n|[\t\r]|<\/?[a-z]/);
    expect(text.endsWith('\n')).toBe(true);
  });

  test('is the same letter in its message, which names nobody', async () => {
    const message = await PostalMime.parse(readFileSync(fileOf(`/email/${name}.eml`)));
    const title = elements.find(({ tagName }) => tagName === 'title');
    expect(message.subject).toBe(pageWords(toHtml(title as Element)));
    expect(message.text?.replace(/\r\n/g, '\n').trimEnd()).toBe(text.trimEnd());
    expect(message.html?.replace(/\r\n/g, '\n').trimEnd()).toBe(html.trimEnd());
    expect([message.from, message.to, message.attachments]).toEqual([undefined, undefined, []]);
  });

  test('is offered on its page, with its size', () => {
    const offer = /<section class="send-on"[^]*?<\/section>/.exec(read(page))?.[0] ?? '';
    for (const form of ['eml', 'html', 'txt']) {
      const kilobytes = Math.max(1, Math.round(readFileSync(fileOf(`/email/${name}.${form}`)).length / 1000));
      expect(offer).toMatch(new RegExp(`href="/email/${name}\\.${form}"[^>]*>[^<]*\\(${kilobytes} KB\\)`));
    }
  });
});
