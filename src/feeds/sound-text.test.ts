import { expect, test } from 'vitest';
import { soundText } from './sound-text.ts';

test('words of any script, emoji, marks of direction, tabs and lines stay as they are', () => {
  const text = 'Bees & <wax> ]]> – 蜂 نحل \u202eshalom\u202c \u2067שלום\u2069 👩🏽‍🌾 🏴󠁧󠁢󠁷󠁬󠁳󠁿 a\tb\nc \u2028 \u00ad \ufeff';
  expect(soundText(text)).toBe(text);
});

test('what is no text is left out', () => {
  expect(soundText('a\0b\x07c\x0bd\x1be\x7ff\x85g\ufdd0h\ufffei\uffffj\u{1fffe}k\u{10ffff}l')).toBe('abcdefghijkl');
});

test('a letter that was lost leaves a question mark', () => {
  expect(soundText('caf\ufffd, \ud83d bees, \udc1d bees, 🐝')).toBe('caf?, ? bees, ? bees, 🐝');
});

test('a line ends in one way', () => {
  expect(soundText('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
