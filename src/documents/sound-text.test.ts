import { expect, test } from 'vitest';
import { sampleDocument } from '../../tests/support/sample-document.ts';
import { soundText, withSoundTexts } from './sound-text.ts';

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

test('every text of a document is made sound, and nothing else is changed', () => {
  const sources = (book: string) => [[{ type: 'text' as const, text: book }]];
  const dirty = sampleDocument({ title: 'Bees\u0007', facts: ['One\u0001'], sources: sources('Book\u0002') });
  expect(withSoundTexts(dirty)).toEqual({ ...dirty, title: 'Bees', facts: ['One'], sources: sources('Book') });
});
