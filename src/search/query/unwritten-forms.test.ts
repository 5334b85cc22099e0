import { expect, test } from 'vitest';
import { meantForms } from './unwritten-forms.ts';

const words = ['accreditation', 'bees', 'publicise', 'recruit', 'retirement', 'retire', 'test'];

test.each([
  ['acredited', 'accreditation'],
  ['retirign', 'retirement'],
  ['punlicising', 'publicise'],
  ['recruuiting', 'recruit'],
])('“%s” is a slip of a form of “%s”', (typed, meant) => {
  expect(meantForms(typed, words)).toEqual([meant]);
});

test.each(['tsted', 'beeing', 'reciting', 'qwertying', ''])('“%s” is a slip of none', (typed) => {
  expect(meantForms(typed, words)).toEqual([]);
});
