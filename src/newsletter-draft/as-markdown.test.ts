import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { lookups } from '../../tests/support/lookups.ts';
import { renderBody } from '../markdown/render-body.ts';
import { asMarkdown } from './as-markdown.ts';

/** What stands on a page where words are part of a line of a list. */
const rendered = (words: string) =>
  renderBody({ text: `- [Bees](/bees/). ${asMarkdown(words)}\n`, file: 'a.md', firstLine: 1, format: 'md' }, lookups);

test.for([
  'A plain summary, with commas; and more (in brackets).',
  'Bees: 5 * 6 * 7 _hum_ **loud** ~~not~~ `code` and \\ a backslash',
  '[a link](/stories/) ![a picture](x.png) [^note] [a][b]',
  '<script>alert(1)</script> <!-- --> ]]> &amp; &nbsp; &#60;',
  ':callout[x]{kind=tip} ::figure{id=a} :::quote :name',
  'javascript:alert(1) //example.org data:text/html,x',
  'Wait... what -- really --- yes | no > R&D',
  '# 1. - + = {a} $x$ ^y^ 😀 🐝 שלום \u202eabc\u202c café',
])('%s comes out as it went in', (words) => {
  const { html, problems } = rendered(words);
  expect(toString(htmlToHast(html, { fragment: true }) as unknown as Nodes).trim()).toBe(`Bees. ${words}`);
  expect(html.replace(/<\/?(?:ul|li)>|<a href="\/bees\/">|<\/a>/g, '')).not.toMatch(/<\w/);
  expect(problems).toEqual([]);
});

test('a whole address links to itself, as in all texts', () => {
  expect(rendered('https://example.org/a_b?c=*d*&e=f').html).toContain(
    '<a href="https://example.org/a_b?c=*d*&amp;e=f">https://example.org/a_b?c=*d*&amp;e=f</a>',
  );
});

test('quotation marks are written straight, as in all sources', () => {
  expect(asMarkdown('“Bees” aren’t ‘wasps’')).toBe(`"Bees" aren't 'wasps'`);
});
