import { expect, test } from 'vitest';
import { cells, paragraph, words } from '../../../tests/support/sample-document.ts';
import type { Block } from '../document.ts';
import { pageRuns } from './page-runs.ts';

const heading = (text: string): Block => ({ type: 'heading', level: 2, content: words(text) });
const wide: Block = { type: 'table', head: cells(...'ABCDEFGH'), rows: [] };
const looks = (blocks: Block[], kind: Parameters<typeof pageRuns>[1]) =>
  pageRuns(blocks, kind).map(({ look, blocks: some }) => `${look} ${some.length}`);

test('most texts are one run of upright pages', () => {
  expect(looks([heading('One'), paragraph('[two]'), heading('Three')], 'guide')).toEqual(['upright 3']);
  expect(looks([], 'guide')).toEqual([]);
});

test('a table of eight columns lies on its side, and what follows it does not', () => {
  expect(looks([paragraph('One'), wide, wide, paragraph('Two')], 'report')).toEqual([
    'upright 1',
    'lying 2',
    'upright 1',
  ]);
});

test('each part of a letter that is to be copied has bare pages of its own', () => {
  const letter = [
    paragraph('How to use this'),
    heading('Before'),
    heading('The letter'),
    paragraph('Dear [name],'),
    heading('An email'),
    paragraph('Hello [name],'),
    heading('After'),
    heading('Long after'),
  ];
  expect(looks(letter, 'letter')).toEqual(['upright 2', 'bare 2', 'bare 2', 'upright 2']);
});
