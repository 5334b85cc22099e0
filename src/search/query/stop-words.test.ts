import { expect, test } from 'vitest';
import { stopKind, withoutFillers } from './stop-words.ts';

test('small words and question words say nothing, words with which people ask say little', () => {
  expect(['the', 'what', 'how', 'versus'].map(stopKind)).toEqual(['glue', 'glue', 'glue', 'glue']);
  expect(['about', 'find', 'mean'].map(stopKind)).toEqual(['asking', 'asking', 'asking']);
});

test('words of what the site is about are no stop words, nor are names of things that every object has', () => {
  for (const word of ['become', 'help', 'start', 'work', 'constructor', 'tostring', '']) {
    expect(stopKind(word)).toBeUndefined();
  }
});

test('words that only press a question are passed over, unless hardly any other is left or it is as long as a title', () => {
  expect(withoutFillers(['does', 'it', 'actually', 'work'])).toEqual(['does', 'it', 'work']);
  expect(withoutFillers(['just', 'learning'])).toEqual(['just', 'learning']);
  const title = 'what forty of us said we would really like to learn'.split(' ');
  expect(withoutFillers(title)).toEqual(title);
});
