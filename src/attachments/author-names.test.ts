import { expect, test } from 'vitest';
import { peopleAmong } from './author-names.ts';

test('a name that may be that of a person is kept, once', () => {
  expect(peopleAmong(['Amina Example', ' Amina Example ', 'aexample', 'Amina'])).toEqual([
    'Amina Example',
    'aexample',
    'Amina',
  ]);
});

test('organisations, posts, short forms and what programs write are nobody', () => {
  expect(
    peopleAmong([
      'WEA',
      'unionlearn',
      "Workers' Educational Association",
      'National editor',
      'User 1',
      'Adobe InDesign',
      '',
    ]),
  ).toEqual([]);
});
