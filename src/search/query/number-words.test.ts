import { expect, test } from 'vitest';
import { figuresOf } from './number-words.ts';

test('numbers in words are read as figures', () => {
  expect(['two', 'twelve', 'fifty', 'fifties', 'hundred'].map(figuresOf)).toEqual(['2', '12', '50', '50s', '100']);
  expect(figuresOf('fit')).toBeUndefined();
});
