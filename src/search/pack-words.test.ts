import { expect, test } from 'vitest';
import { commonness, packWords, unpackWords } from './pack-words.ts';

const counts = new Map([
  ['learning', 100],
  ['adults', 4],
  ['adult', 1],
  ['learn', 16],
  ['50s', 2],
  ['été', 1],
  ['constructor', 1],
]);

test('words are packed in the order of their letters, each with what the one before does not have', () => {
  expect(packWords(counts)).toBe('AA50sAAadultFBsAAconstructorAClearnFDingAAété');
});

test('what was packed is unpacked, with how common each word is', () => {
  expect([...unpackWords(packWords(counts))]).toEqual([
    ['50s', 0],
    ['adult', 0],
    ['adults', 1],
    ['constructor', 0],
    ['learn', 2],
    ['learning', 3],
    ['été', 0],
  ]);
  expect(unpackWords('').size).toBe(0);
});

test('very long words that begin alike are packed and unpacked', () => {
  const long = new Map([
    [`${'a'.repeat(60)}b`, 1],
    [`${'a'.repeat(60)}c`, 1],
  ]);
  expect([...unpackWords(packWords(long)).keys()]).toEqual([...long.keys()]);
});

test('the same words in another order are packed alike', () => {
  expect(packWords(new Map([...counts].reverse()))).toBe(packWords(counts));
});

test('commonness goes up in steps of four', () => {
  expect([0, 1, 3, 4, 15, 16, 63, 64, 1000].map(commonness)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 4]);
});
