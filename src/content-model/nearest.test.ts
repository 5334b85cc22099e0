import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test('a slip of the finger is put right', () => {
  expect(nearest('persn', ['partner', 'person'])).toBe('person');
  expect(nearest('authour', ['author', 'other'])).toBe('author');
});

test('capitals do not matter', () => {
  expect(nearest('LONDON', ['Lincoln', 'London'])).toBe('London');
});

test('a word that is like none of the others is left alone', () => {
  expect(nearest('honey', ['person', 'partner'])).toBeUndefined();
  expect(nearest('it', ['at-work'])).toBeUndefined();
  expect(nearest('word', [])).toBeUndefined();
});
