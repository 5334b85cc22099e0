import { expect, test } from 'vitest';
import { visible, visibleError } from './visible.ts';

test('what a terminal would obey is shown instead', () => {
  expect(visible('\u001b[31mred\u0007 \u009b2J\u007f')).toBe('␛[31mred␇ <U+009B>2J␡');
  expect(visible('a\nb\r\tc\0')).toBe('a␊b␍␉c␀');
});

test('what hides or turns letters round is shown', () => {
  expect(visible('a\u202egpj.exe\u200b\ufeff\u2028')).toBe('a<U+202E>gpj.exe<U+200B><U+FEFF><U+2028>');
  expect(visible('half \ud83d')).toBe('half <U+D83D>');
});

test('an error keeps its lines, and nothing else that a terminal would obey', () => {
  expect(visibleError(new Error('There is no "\u001b[2J".\nTry again.'))).toBe('There is no "␛[2J".\nTry again.');
});

test('letters of every language, emoji and flags stay', () => {
  const words = 'Café – “日本” שלום 👩‍💻 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301';
  expect(visible(words)).toBe(words);
});
