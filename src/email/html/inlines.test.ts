import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { Inline } from '../../documents/document.ts';
import { htmlInlines } from './inlines.ts';

const html = (...content: Inline[]) =>
  toHtml({ type: 'root', children: htmlInlines(content, new Map()) }).replace(/ style="[^"]*"/g, '');
const link = (address: string): Inline => ({ type: 'link', address, content: [{ type: 'text', text: 'Bees' }] });

test('a link leads to the web, to an address or to a telephone', () => {
  expect(html(link('https://bees.example/?a=1&b=2'))).toBe('<a href="https://bees.example/?a=1&#x26;b=2">Bees</a>');
  expect(html(link('mailto:bees@example.org'))).toBe('<a href="mailto:bees@example.org">Bees</a>');
  expect(html(link('tel:+441632960000'))).toBe('<a href="tel:+441632960000">Bees</a>');
});

test.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/hive/', ''])(
  'a link to %j is its words alone',
  (address) => {
    expect(html(link(address))).toBe('<span>Bees</span>');
  },
);

test('a picture that is not there is its words', () => {
  const picture = { path: 'bees.jpg', alt: 'Bees & a <hive>', width: 2, height: 1 };
  expect(html({ type: 'picture', picture })).toBe('Bees &#x26; a &#x3C;hive>');
});
