import { expect, test } from 'vitest';
import { escaped, escapedTitle, htmlText } from './feed-text.ts';

test('text for an element or an attribute is escaped', () => {
  expect(escaped('"a" & <b> ]]>\u0001')).toBe('&quot;a&quot; &amp; &lt;b&gt; ]]&gt;');
});

test('in a title, signs are written by number', () => {
  expect(escapedTitle('Bees & honey < 5')).toBe('Bees &#x26; honey &#x3C; 5');
});

test('a tag in a title is kept from being one, so that readers show it', () => {
  expect(escapedTitle('<b>Bees</b>')).toBe('&#x3C;\u2060b&#x3E;Bees&#x3C;\u2060/b&#x3E;');
  expect(escapedTitle('<b>Bees<\u0001/b>')).toBe('&#x3C;\u2060b&#x3E;Bees&#x3C;\u2060/b&#x3E;');
  expect(escapedTitle('<img onerror=x>, <Bees>, <!--')).toBe(
    '&#x3C;\u2060img onerror=x&#x3E;, &#x3C;\u2060Bees&#x3E;, &#x3C;\u2060!--',
  );
});

test('a summary is text to those who read HTML', () => {
  expect(htmlText('R&D <b> "x" &')).toBe('R&amp;D &lt;b> "x" &amp;');
});

test('a summary reads well where a browser shows it as it stands', () => {
  expect(htmlText('Health & safety: 5 > 4')).toBe('Health & safety: 5 > 4');
});
