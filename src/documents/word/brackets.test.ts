import { expect, test } from 'vitest';
import { hasBrackets, splitAtBrackets } from './brackets.ts';

test('words in square brackets are places, the words around them are not', () => {
  expect(splitAtBrackets('Dear [name], on [day and time]')).toEqual([
    { text: 'Dear ', place: false },
    { text: 'name', place: true },
    { text: ', on ', place: false },
    { text: 'day and time', place: true },
  ]);
});

test('the phrase that tells what to do with them is none, nor are brackets that are not closed', () => {
  expect(hasBrackets('Change every part in [square brackets].')).toBe(false);
  expect(hasBrackets('A [ b')).toBe(false);
  expect(splitAtBrackets('[]')).toEqual([{ text: '[]', place: false }]);
});
