import { expect, test } from 'vitest';
import { labelOf, oneOf } from './words.ts';

test.each([
  ['employerSize', 'Employer size'],
  ['own-first-name', 'Own first name'],
  ['url', 'Web address'],
  ['title', 'Title'],
])('%s is shown as “%s”', (name, label) => {
  expect(labelOf(name)).toBe(label);
});

test.each([
  ['Places', 'Place'],
  ['Address', 'Address'],
  ['Formerly', 'Formerly'],
  ['Also known as', 'Also known as'],
])('one of “%s” is “%s”', (many, one) => {
  expect(oneOf(many)).toBe(one);
});
