import { expect, test } from 'vitest';
import { scriptIn } from './programs.ts';

test('a drawing is known behind the remarks before it', () => {
  expect(scriptIn('<?xml version="1.0"?>\n<!-- a --><!-- -- > b --> <svg/>')).toBe(
    'a drawing that can hold programs (SVG)',
  );
  expect(scriptIn('<!-- <svg/> --> Bees')).toBeUndefined();
});

test('a text of nothing but remarks comes to an end', () => {
  // Where a remark may end in two ways, a few hundred have more ways together than a computer can try.
  expect(scriptIn(`${'<!---->'.repeat(250)}bees`)).toBeUndefined();
});
