import { expect, test } from 'vitest';
import { breakable } from './breakable.ts';

const shown = (text: string, most: number) => breakable(text, most).replaceAll('\u200B', '·');

test('words that fit stay as they are', () => {
  expect(shown('bees hum', 4)).toBe('bees hum');
});

test('a long word may be broken anywhere, but not within a letter', () => {
  expect(shown('the beekeepers', 5)).toBe('the b·e·e·k·e·e·p·e·r·s');
  expect(shown('e\u0301👩‍🌾👩‍🌾bees', 5)).toBe('e\u0301·👩‍🌾·👩‍🌾·b·e·e·s');
});

test('an address is broken after its signs', () => {
  expect(shown('https://bees.example/hive-one', 9)).toBe('https:/·/·bees.·example/·hive-·one');
});

test('a word of thousands of letters has no more places to break it than can be set', () => {
  const word = breakable('b'.repeat(100_000), 5);
  expect(word.replaceAll('\u200B', '')).toHaveLength(100_000);
  expect(word.split('\u200B')).toHaveLength(2000);
});
