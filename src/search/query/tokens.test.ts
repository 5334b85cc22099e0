import { expect, test } from 'vitest';
import { tokensOf, vocabularyOf, wordsOf } from './tokens.ts';

test('words are lower case, without accents and apostrophes', () => {
  expect(wordsOf('The learner’s café: "Don\'t panic!"')).toEqual(['the', 'learners', 'cafe', 'dont', 'panic']);
});

test('an abbreviation with stops is one word, a sentence that ends is not', () => {
  expect(wordsOf('A W.L.A. or U.L.R. in the U.K')).toEqual(['a', 'wla', 'or', 'ulr', 'in', 'the', 'uk']);
  expect(wordsOf('Ask him.You may')).toEqual(['ask', 'him', 'you', 'may']);
});

test('a number keeps its thousands, and a range is two numbers', () => {
  expect(wordsOf('£1,000 for 45–59, 50+, 3.5%')).toEqual(['1000', 'for', '45', '59', '50', '35']);
});

test('where a word stands is said, and whether a hyphen joins it to the one before', () => {
  expect(tokensOf('An e-shot')).toEqual([
    { word: 'an', from: 0, to: 2, hyphened: false },
    { word: 'e', from: 3, to: 4, hyphened: false },
    { word: 'shot', from: 5, to: 9, hyphened: true },
  ]);
  expect(tokensOf('start - up').map(({ hyphened }) => hyphened)).toEqual([false, false]);
});

test('hyphened words are in the vocabulary in parts and whole', () => {
  expect(vocabularyOf('One e-shot, a face-to-face talk')).toEqual([
    'one',
    'e',
    'shot',
    'eshot',
    'a',
    'face',
    'to',
    'face',
    'facetoface',
    'talk',
  ]);
});

test('what has no letter and no digit has no words', () => {
  expect(wordsOf('?! … 🎉 -- “”')).toEqual([]);
});

test('a text of one hundred thousand letters is read in no time', () => {
  expect(wordsOf("a'".repeat(50_000))).toHaveLength(1);
  expect(wordsOf('a.'.repeat(50_000))).toHaveLength(1);
});
