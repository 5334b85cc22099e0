import { expect, test } from 'vitest';
import { DIFFERENCES, FIRST_CODE, TYPED_LETTERS } from './typed-letters.ts';

const codeOf = (letter: string) => FIRST_CODE + TYPED_LETTERS.indexOf(letter);

test('every code to 255 has a letter', () => {
  expect(FIRST_CODE + TYPED_LETTERS.length).toBe(256);
});

// ISO 32000-1, annex D.2.
test.each([
  ['A', 0o101],
  ['~', 0o176],
  ['€', 0o200],
  ['’', 0o222],
  ['–', 0o226],
  ['ž', 0o236],
  ['Ÿ', 0o237],
  ['£', 0o243],
  ['é', 0o351],
  ['ÿ', 0o377],
])('%s has its code of WinAnsiEncoding', (letter, code) => {
  expect(codeOf(letter)).toBe(code);
});

test('Polish and Welsh stand where that encoding has nothing, and are named', () => {
  expect(DIFFERENCES.slice(0, 4)).toEqual([16, 'Aogonek', 17, 'Cacute']);
  expect(DIFFERENCES.slice(-8)).toEqual([
    ...[0x81, 'Wcircumflex', 0x8d, 'wcircumflex'],
    ...[0x8f, 'Ycircumflex', 0x90, 'ycircumflex'],
  ]);
  for (const letter of 'Zażółć gęślą jaźń, ŁÓDŹ; tŷ, Ŵyr') expect(TYPED_LETTERS).toContain(letter);
});
