import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { readSearchTests } from './search-tests.ts';

const read = (yaml: string) => readSearchTests(contentTree({ 'search-tests.yaml': yaml }));

test('a tree without the file has no queries', () => {
  expect(readSearchTests(contentTree({}))).toEqual([]);
});

test('a query keeps its capital letters, and may name places on pages', () => {
  expect(read('- { query: What is a ULR?, kind: question, first: [/glossary/#ulr], top3: [/guides/] }\n')).toEqual([
    { query: 'What is a ULR?', kind: 'question', first: ['/glossary/#ulr'], top3: ['/guides/'] },
  ]);
});

test('an unknown kind is refused', () => {
  expect(() => read('- { query: bees, kind: bee }\n')).toThrow('"(number 1).kind" cannot be "bee"');
});
