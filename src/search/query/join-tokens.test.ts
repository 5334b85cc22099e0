import { expect, test } from 'vitest';
import { joinHyphened, joinLetters } from './join-tokens.ts';
import { tokensOf } from './tokens.ts';

const words = (tokens: { word: string }[]) => tokens.map(({ word }) => word);

const hasWla = (word: string) => word === 'wla';

test('single letters side by side are an abbreviation that the site has', () => {
  expect(words(joinLetters(tokensOf('a W L A or w-l-a'), hasWla))).toEqual(['a', 'wla', 'or', 'wla']);
  expect(joinLetters(tokensOf('the W L A'), hasWla)[1]).toMatchObject({ word: 'wla', from: 4, to: 9 });
});

test('other single letters stay alone', () => {
  expect(words(joinLetters(tokensOf('I a course x y'), hasWla))).toEqual(['i', 'a', 'course', 'x', 'y']);
});

test('hyphened words are one where the site has that one', () => {
  const has = (word: string) => word === 'eshot';
  expect(joinHyphened(tokensOf('an e-shot'), has)).toMatchObject([
    { word: 'an' },
    { word: 'eshot', from: 3, to: 9, parts: ['e', 'shot'] },
  ]);
  expect(words(joinHyphened(tokensOf('non-union e shot'), has))).toEqual(['non', 'union', 'e', 'shot']);
});
