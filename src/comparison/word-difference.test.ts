import { expect, test } from 'vitest';
import { wordDifference } from './word-difference.ts';

test('words that came and went are counted, and the first passages are given', () => {
  expect(wordDifference('forty bees hum in May', 'fifty bees hum loudly in May', 5)).toEqual({
    words: { added: 2, removed: 1 },
    passages: [
      { was: 'forty', now: 'fifty' },
      { was: '', now: 'loudly' },
    ],
  });
  expect(wordDifference('a b c d e', 'x b y d z', 2).passages).toHaveLength(2);
});

test('a long passage is cut', () => {
  const { passages } = wordDifference('', 'bee '.repeat(40), 1);
  expect(passages[0]?.now).toMatch(/^(?:bee ){13}bee…$/);
});

test('two texts with nothing in common are not compared to the end', () => {
  const text = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`).join(' ');
  expect(wordDifference(text('a'), text('b'), 1).words).toBeNull();
});
