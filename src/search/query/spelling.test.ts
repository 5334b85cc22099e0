import { expect, test } from 'vitest';
import { spellings } from './spelling.ts';

test.each([
  ['organize', 'organise'],
  ['organizational', 'organisational'],
  ['recognized', 'recognised'],
  ['analyze', 'analyse'],
  ['color', 'colour'],
  ['behavior', 'behaviour'],
  ['center', 'centre'],
  ['centers', 'centres'],
  ['program', 'programme'],
  ['catalog', 'catalogue'],
  ['license', 'licence'],
  ['practice', 'practise'],
  ['counseling', 'counselling'],
  ['traveled', 'travelled'],
  ['counselor', 'counsellor'],
  ['enroll', 'enrol'],
  ['enrollment', 'enrolment'],
  ['fulfill', 'fulfil'],
  ['skillful', 'skilful'],
  ['aging', 'ageing'],
  ['judgment', 'judgement'],
  ['pediatric', 'paediatric'],
])('%s may be %s, and the reverse', (american, british) => {
  expect(spellings(american)).toContain(british);
  expect(spellings(british)).toContain(american);
});

test('a short word has no other spelling', () => {
  expect(spellings('or')).toEqual([]);
  expect(spellings('wiz')).toEqual([]);
});

test('no word is a spelling of itself', () => {
  for (const word of ['seize', 'error', 'eerie']) expect(spellings(word)).not.toContain(word);
});
