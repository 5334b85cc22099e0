/**
 * What a letter must keep to, as rules: those that nearly all mails break (Email Markup Consortium, accessibility report
 * of 2026: emailmarkup.org), and those of mail programs.
 */
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { textOf } from '../../src/documents/from-body/text-of.ts';

interface Rule {
  name: string;
  /** What breaks it, in short; nothing where it is kept. */
  faults: (elements: readonly Element[], html: string) => string[];
}

const named = (elements: readonly Element[], ...names: string[]) =>
  elements.filter(({ tagName }) => names.includes(tagName));
const attribute = ({ properties }: Element, name: string) => String(properties[name] ?? '');
const short = (element: Element) => `<${element.tagName}> ${textOf(element).slice(0, 40)}`;
/** The words of an element, and those in the place of its pictures. */
const said = (element: Element): string =>
  element.tagName === 'img'
    ? attribute(element, 'alt')
    : textOf(element) + element.children.map((child) => (child.type === 'element' ? said(child) : '')).join('');
const unless = (kept: boolean, fault: string) => (kept ? [] : [fault]);

const FORBIDDEN = [
  ...[
    'script',
    'iframe',
    'object',
    'embed',
    'form',
    'input',
    'button',
    'link',
    'base',
    'svg',
    'video',
    'audio',
    'picture',
  ],
  // What only looked a certain way, before there were styles.
  ...['center', 'font', 'big', 'marquee'],
];
const isLayout = (table: Element) => attribute(table, 'role') === 'presentation';

const letterRules: readonly Rule[] = [
  {
    name: 'the document says its language and its direction',
    faults: (elements) =>
      named(elements, 'html').flatMap((html) =>
        unless(attribute(html, 'lang') === 'en-GB' && attribute(html, 'dir') === 'ltr', 'html'),
      ),
  },
  {
    name: 'all of it stands in an article that says so again, with the title as its name',
    faults(elements) {
      const [article, ...more] = elements.filter((each) => attribute(each, 'role') === 'article');
      if (!article || more.length > 0) return ['no one article'];
      const title = named(elements, 'title').map(textOf).join();
      return unless(
        attribute(article, 'lang') === 'en-GB' &&
          attribute(article, 'dir') === 'ltr' &&
          attribute(article, 'ariaRoleDescription') === 'email' &&
          title !== '' &&
          attribute(article, 'ariaLabel').trim() === title.trim(),
        'article',
      );
    },
  },
  {
    name: 'tables that lay out say so, and tables of data name their columns or rows',
    faults: (elements) =>
      named(elements, 'table').flatMap((table) => {
        if (isLayout(table)) return [];
        const inside: Element[] = [];
        visit(table, 'element', (node: Element) => void (node !== table && inside.push(node)));
        const names = named(inside, 'th');
        return unless(
          names.length > 0 &&
            names.every((cell) => ['col', 'row'].includes(attribute(cell, 'scope'))) &&
            named(inside, 'table').length === 0,
          short(table),
        );
      }),
  },
  {
    name: 'every picture has words in its place, a size, and a whole address that leads to a JPEG or PNG',
    faults: (elements) =>
      named(elements, 'img').flatMap((image) =>
        unless(
          'alt' in image.properties &&
            Number(image.properties['width']) > 0 &&
            Number(image.properties['height']) > 0 &&
            /^https:\/\/[^/]+\/email\/[\w./-]+\.(?:jpg|png)$/.test(attribute(image, 'src')),
          attribute(image, 'src'),
        ),
      ),
  },
  {
    name: 'there is one heading of the first level, and no level is left out',
    faults(elements) {
      const levels = named(elements, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName[1]));
      return [
        ...unless(levels[0] === 1 && levels.filter((level) => level === 1).length === 1, 'no one h1'),
        ...levels.flatMap((level, i) => unless(level <= (levels[i - 1] ?? 0) + 1, `h${level}`)),
      ];
    },
  },
  {
    name: 'every link has words, and a whole address',
    faults: (elements) =>
      named(elements, 'a').flatMap((link) =>
        unless(
          /^(?:https?:\/\/[^/]|mailto:|tel:)/.test(attribute(link, 'href')) && said(link).trim() !== '',
          short(link),
        ),
      ),
  },
  {
    name: 'nothing runs, nothing is sent, and nothing comes from elsewhere but pictures',
    faults: (elements) =>
      elements.flatMap((element) => [
        ...unless(!FORBIDDEN.includes(element.tagName), element.tagName),
        ...Object.entries(element.properties).flatMap(([name, value]) => [
          ...unless(!/^on/i.test(name), name),
          ...unless(
            !/url\(|expression|@import|javascript:|data:/i.test(`${name === 'style' ? String(value) : ''}`),
            name,
          ),
        ]),
        ...(element.tagName === 'style' ? unless(!/url\(|@import/.test(textOf(element)), 'style') : []),
      ]),
  },
  {
    name: 'letters are of 14 pixels or more, but for marks of notes',
    faults: (elements) =>
      elements.flatMap((element) => {
        const size = /font-size:(\d+)px/.exec(attribute(element, 'style'))?.[1];
        if (size === undefined || element.tagName === 'sup' || isHidden(element)) return [];
        return unless(Number(size) >= 14, short(element));
      }),
  },
  {
    name: 'it begins with what inboxes show, out of sight',
    faults: (elements) =>
      unless(
        elements.some((element) => isHidden(element) && /^\S/.test(textOf(element))),
        'no preheader',
      ),
  },
  {
    name: 'it may be shown in light and dark, in a narrow window, and in its own letters',
    faults: (_elements, html) =>
      [
        '<meta charset="utf-8">',
        'name="viewport"',
        'name="color-scheme" content="light dark"',
        '<!doctype html>',
      ].filter((part) => !html.includes(part)),
  },
  {
    name: 'it weighs less than Gmail shows',
    faults: (_elements, html) => unless(Buffer.byteLength(html) <= 100_000, `${Buffer.byteLength(html)} bytes`),
  },
];

const isHidden = (element: Element) => attribute(element, 'style').startsWith('display:none');

/** What a letter breaks, a line each. */
export function letterFaults(html: string): string[] {
  const elements: Element[] = [];
  visit(htmlToHast(html) as Root, 'element', (node: Element) => void elements.push(node));
  return letterRules.flatMap(({ name, faults }) => faults(elements, html).map((fault) => `${name}: ${fault}`));
}
