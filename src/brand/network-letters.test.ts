import { expect, test } from 'vitest';
import { networkLetters } from './network-letters.ts';

test.each([
  ['North West network', 'NW'],
  ['Lincolnshire and Rutland network', 'LR'],
  ['The London network', 'L'],
  ['Bath, Bristol, Wells and Frome network', 'BBW'],
  ['Éire ac Ynys Môn', 'EAY'],
  ['King’s Lynn network', 'KL'],
  ['網絡', ''],
])('the letters of “%s” are “%s”', (title, letters) => {
  expect(networkLetters({ title })).toBe(letters);
});

test('letters that a network has chosen come first', () => {
  expect(networkLetters({ title: 'North West network', letters: 'NWE' })).toBe('NWE');
});
