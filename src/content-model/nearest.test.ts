import { expect, test } from 'vitest';
import { nearest, nearestKey } from './nearest.ts';

test('a slip of the finger is put right', () => {
  expect(nearest('persn', ['partner', 'person'])).toBe('person');
  expect(nearest('authour', ['author', 'other'])).toBe('author');
  expect(nearest('titel', ['summary', 'title'])).toBe('title');
});

test('two neighbouring letters that changed places are one slip, in a short word as well', () => {
  expect(nearest('titel', ['topics', 'title'])).toBe('title');
  expect(nearest('sumamry', ['summary'])).toBe('summary');
  expect(nearest('knid', ['id', 'kind'])).toBe('kind');
  expect(nearest('elidt', ['title'])).toBeUndefined();
});

test('capitals do not matter', () => {
  expect(nearest('LONDON', ['Lincoln', 'London'])).toBe('London');
});

test('a word that is like none of the others is left alone', () => {
  expect(nearest('honey', ['person', 'partner'])).toBeUndefined();
  expect(nearest('it', ['at-work'])).toBeUndefined();
  expect(nearest('word', [])).toBeUndefined();
});

test('a long list is gone through so often and no more', () => {
  const names = new Map(Array.from({ length: 100_000 }, (_, i) => [`name-${i}`, i]));
  const found = Array.from({ length: 60 }, (_, i) => nearestKey(`nane-${i}`, names));
  expect(found.slice(0, 50).every((name, i) => name === `name-${i}`)).toBe(true);
  expect(found.slice(50)).toEqual(Array(10).fill(undefined));
  expect(nearestKey('nane-7', names)).toBe('name-7');
});
