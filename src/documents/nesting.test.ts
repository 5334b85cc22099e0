import { expect, test } from 'vitest';
import { lookups } from '../../tests/support/lookups.ts';
import { contentTexts } from '../../tests/support/content-texts.ts';
import { readBlocks } from '../../tests/support/read-blocks.ts';
import { renderBody } from '../markdown/render-body.ts';
import { MOST_NESTED, nestingOf, tooDeep } from './nesting.ts';

const lists = (levels: number) => Array.from({ length: levels }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');
const blocks = (text: string) => readBlocks(text).blocks;

test('six levels are enough, and the first that is deeper is told with its line', () => {
  expect(tooDeep(blocks(lists(MOST_NESTED)))).toBeUndefined();
  expect(tooDeep(blocks(`Bees.\n\n${lists(9)}`))).toEqual({ levels: 9, line: 9 });
});

test('lists, quotations and components count alike', () => {
  expect(tooDeep(blocks('> - > - > - a'))).toBeUndefined();
  expect(tooDeep(blocks('::::callout\n> - > - > - a\n::::'))).toMatchObject({ levels: 7, line: 2 });
});

test('HTML is at least as deep as its blocks', () => {
  const html = (text: string) => renderBody({ file: 'a.md', firstLine: 1, text, format: 'md' }, lookups).html;
  expect([lists(9), '> '.repeat(9) + 'a', '> - a\n>\n>   b'].map((text) => nestingOf(html(text)))).toEqual([9, 9, 2]);
  expect(nestingOf(html(':::steps\n1. a\n   > b\n:::'))).toBe(3);
});

test('no text of the real content is near it', () => {
  for (const source of contentTexts) expect(nestingOf(renderBody(source, lookups).html)).toBeLessThan(5);
});
