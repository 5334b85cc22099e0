import { expect, test } from 'vitest';
import { packWords } from '../pack-words.ts';
import { readVocabulary } from './vocabulary.ts';

const lexicon = {
  pages: 100,
  words: packWords(
    new Map([
      ['advocates', 40],
      ['career', 30],
      ['careers', 10],
      ['careful', 2],
      ['carer', 1],
      ['learn', 90],
      ['learning', 90],
      ['organise', 5],
      ['paste', 1],
      ['constructors', 1],
    ]),
  ),
  synonyms: [['advocates', 'boss']],
};
const vocabulary = readVocabulary(lexicon);

test('another spelling is a word of the site, or a form of one', () => {
  expect(vocabulary.otherSpellings('organizing')).toEqual(['organising']);
  expect(vocabulary.otherSpellings('careeer')).toEqual([]);
});

test('a word is known as it stands, or by its stem', () => {
  expect(vocabulary.has('advocate')).toBe(false);
  expect(vocabulary.known('advocate')).toBe('advocates');
  expect(vocabulary.known('learning')).toBe('learning');
  expect(vocabulary.known('banana')).toBeUndefined();
});

test('words that objects have are known only where they stand on a page', () => {
  expect(vocabulary.known('constructor')).toBe('constructors');
  expect(readVocabulary({ pages: 0, words: '', synonyms: [] }).known('constructor')).toBeUndefined();
  expect(vocabulary.known('__proto__')).toBeUndefined();
});

test('other spellings are those that the site has', () => {
  expect(vocabulary.otherSpellings('organize')).toEqual(['organise']);
  expect(vocabulary.otherSpellings('color')).toEqual([]);
});

test('the beginning of a word is completed, common words first', () => {
  expect(vocabulary.completions('care', 3)).toEqual(['career', 'careers', 'carer']);
  expect(vocabulary.completions('x', 3)).toEqual([]);
});

test('what was meant by a slip is a word of a page or of a synonym, the likeliest first', () => {
  expect(vocabulary.meant('carreer')[0]).toBe('career');
  expect(vocabulary.meant('bos')).toEqual(['boss']);
  expect(vocabulary.meant('xarpqw')).toEqual([]);
});

test('a short word is not taken for a rare one', () => {
  expect(vocabulary.meant('lern')).toEqual(['learn']);
  expect(vocabulary.meant('pste')).toEqual([]);
});

test('words that were confirmed are known', () => {
  expect(readVocabulary(lexicon, ['banana']).known('bananas')).toBe('banana');
});
