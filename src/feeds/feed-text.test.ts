import { expect, test } from 'vitest';
import { escaped, escapedTitle, htmlText, sound } from './feed-text.ts';

test('signs that make a feed invalid are left out, and nothing else is', () => {
  expect(sound('a\u0000b\u0008c\u001fd\u0085e\ufffff\u{1fffe}g')).toBe('abcdefg');
  expect(sound('Bees\tand\r\nwax – 🐝, \u202eשלום\u202c')).toBe('Bees\tand\nwax – 🐝, \u202eשלום\u202c');
  expect(sound('half a letter: \ud83d, a lost one: \ufffd')).toBe('half a letter: ?, a lost one: ?');
});

test('text for an element or an attribute is escaped', () => {
  expect(escaped('"a" & <b> ]]>\u0001')).toBe('&quot;a&quot; &amp; &lt;b&gt; ]]&gt;');
});

test('in a title, signs are written by number', () => {
  expect(escapedTitle('Bees & <honey>')).toBe('Bees &#x26; &#x3C;honey&#x3E;');
});

test('a tag in a title is kept from being one, so that readers show it', () => {
  expect(escapedTitle('<b>Bees</b>')).toBe('&#x3C;\u2060b&#x3E;Bees&#x3C;\u2060/b&#x3E;');
});

test('a summary is text to those who read HTML', () => {
  expect(htmlText('R&D <b> "x"')).toBe('R&amp;D &lt;b&gt; "x"');
});
