import { expect, test } from 'vitest';
import { lookups } from '../../../tests/support/lookups.ts';
import { pageWords } from '../../../tests/support/page-words.ts';
import { contentFiles } from '../../content-model/content-files.ts';
import { readEntryFile } from '../../content-model/entry-file.ts';
import { bodyTree } from '../../markdown/body-tree.ts';
import { renderBody } from '../../markdown/render-body.ts';
import { wordsOf } from '../words-of.ts';
import { blocksOf } from './blocks-of.ts';
import type { Unknown } from './reader.ts';

const files = contentFiles('content').entries.filter(({ format }) => format !== 'yaml');

test.for(files)('paper has the words of the page of $path, and knows all of its elements', (file) => {
  const { body } = readEntryFile('content', file);
  if (!body) throw new Error(`${file.path} cannot be read.`);
  const unknown: Unknown[] = [];
  const blocks = blocksOf(bodyTree(body, lookups).tree, (each) => unknown.push(each));
  expect(wordsOf(blocks).replace(/[ \n]+/g, ' ')).toBe(pageWords(renderBody(body, lookups).html));
  expect(unknown).toEqual([]);
});
