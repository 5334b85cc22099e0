import { expect, test } from 'vitest';
import { link, listUnder, paragraph, text } from './plain-blocks.ts';
import { wordsOf } from './words-of.ts';

test('a list stands under its heading, each of its items with all its blocks', () => {
  const blocks = listUnder('Bees', [
    [paragraph(link('/hum/', 'They hum'), text('.'))],
    [paragraph(text('And sting.'))],
  ]);
  expect(wordsOf(blocks)).toBe('Bees\nThey hum.\nAnd sting.');
});

test('a list of nothing has no heading', () => {
  expect(listUnder('Bees', [])).toEqual([]);
});
