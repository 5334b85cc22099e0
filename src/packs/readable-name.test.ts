import { expect, test } from 'vitest';
import { readableName } from './readable-name.ts';

const name = (words: string) => readableName(words, '.pdf', new Set());

test.each([
  ['Learning event checklist', 'Learning event checklist.pdf'],
  ['Poster: ask me about learning', 'Poster - ask me about learning.pdf'],
  ['What now? “Bees” / wax | honey*', 'What now Bees - wax - honey.pdf'],
  ['New WLA’s pack: très bien', 'New WLA’s pack - très bien.pdf'],
  ['tre\u0300s bien', 'tr\u00e8s bien.pdf'],
  ['Con', 'Con-.pdf'],
  ['com1.old', 'com1-.old.pdf'],
  ['Conference', 'Conference.pdf'],
  ['..\\..\\bees', 'bees.pdf'],
  ['Bees... ', 'Bees.pdf'],
  ['a\u0000b\u202Ec', 'a-b-c.pdf'],
  ['???', 'File.pdf'],
])('%j is called %j', (words, expected) => {
  expect(name(words)).toBe(expected);
});

test('a name is no longer than a path has room for, and no letter is cut in two', () => {
  expect(name('🐝'.repeat(200))).toBe(`${'🐝'.repeat(80)}.pdf`);
});

test('two files of one name differ, whatever the system makes of capitals', () => {
  const taken = new Set<string>();
  expect(['Bees', 'bees', 'BEES'].map((words) => readableName(words, '.pdf', taken))).toEqual([
    'Bees.pdf',
    'bees (2).pdf',
    'BEES (3).pdf',
  ]);
  expect(readableName('Bees', '.docx', taken)).toBe('Bees.docx');
});
