import { expect, test } from 'vitest';
import { shownAddress } from './shown-address.ts';

test('an address is shown as people type it', () => {
  expect(shownAddress('https://www.bees.example/hives/')).toBe('bees.example/hives');
  expect(shownAddress('http://bees.example/?a=1')).toBe('bees.example/?a=1');
});
