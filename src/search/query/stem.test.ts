import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test('words of one stem are the same', () => {
  expect(stem('managers')).toBe(stem('manager'));
  expect(stem('organising')).toBe(stem('organise'));
  expect(stem('learners')).toBe(stem('learner'));
});

test('ages and places in a row are their numbers', () => {
  expect(['50s', '21st', '2014', 'mp3s'].map(stem)).toEqual(['50', '21', '2014', 'mp3s']);
});

test('names of what every object has are words like others', () => {
  expect(stem('constructor')).toBe(stem('constructors'));
  expect(stem('__proto__')).toBe('__proto__');
});
