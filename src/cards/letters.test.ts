import { expect, test } from 'vitest';
import { settable } from './letters.ts';

test.each([
  ['Jane’s café – “50%” off…', 'Jane’s café – “50%” off…'],
  ['Łukasz in Llŷn', 'Łukasz in Llŷn'],
  ['cafe\u0301', 'café'],
  ['Nguyễn', 'Nguyen'],
  ['Bees 🐝 and שלום honey', 'Bees and honey'],
  ['A\u00a0B\u00adC\u202eD\n E', 'A BCD E'],
  ['ﬁne ①', 'fine 1'],
  ['🐝', ''],
])('%j is set as %j', (text, set) => {
  expect(settable(text)).toBe(set);
});
