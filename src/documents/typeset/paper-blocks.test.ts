import { expect, test } from 'vitest';
import { cells, paragraph, words } from '../../../tests/support/sample-document.ts';
import type { Block, Inline } from '../document.ts';
import { PaperBlocks } from './paper-blocks.ts';

const options = { fillable: true, fields: true, longest: 60, longestInHeadings: 22, letters: 84 };
const heading = (text: string, level: 2 | 3 | 6 = 2): Block => ({ type: 'heading', level, content: words(text) });
const table = (head: string[], ...rows: string[][]): Block => ({
  type: 'table',
  head: cells(...head),
  rows: rows.map((row) => cells(...row).map((cell) => ({ ...cell, header: false }))),
});
const set = (...blocks: Block[]) => {
  const paper = new PaperBlocks(options);
  return { paper, data: JSON.stringify(paper.blocks(blocks)) };
};
const titles = (data: string) =>
  [...data.matchAll(/field:(\w+\/\d+)\?title=([^"]*)/g)].map(
    ([, place, title = '']) => `${place} ${decodeURIComponent(title)}`,
  );

test('fields are numbered in reading order; two of the same name say under which heading they stand', () => {
  const answer: Inline[] = [...words('Ask twice. Name: '), { type: 'answer' }];
  const { paper, data } = set(
    heading('Work'),
    table(['Now', 'Later'], ['', '']),
    heading('Health'),
    table(['Now', 'Later'], ['', '']),
    { type: 'paragraph', content: [...answer, ...words(' Date: '), { type: 'answer' }] },
    { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ ticked: false, blocks: [paragraph('Done')] }] },
  );
  expect(titles(data)).toMatchInlineSnapshot(`
    [
      "lines/1 Now",
      "lines/2 Later",
      "lines/3 Health: Now",
      "lines/4 Health: Later",
      "line/5 Name",
      "line/6 Date",
      "tick/7 Done",
    ]
  `);
  expect(paper.fields).toBe(7);
});

test('no heading is two levels below the one before it', () => {
  const { data } = set(heading('A', 6), heading('B', 6), heading('C', 2), heading('D', 6));
  expect([...data.matchAll(/"level":(\d)/g)].map(([, level]) => level).join('')).toBe('2323');
});

test('the first column of a table names its rows where one writes beside it, or where it says when', () => {
  const { paper } = set(
    table(['About you', 'Write here'], ['Name', '']),
    table(['Minutes', 'What'], ['0 to 5', 'Talk.'], ['5 to 9', 'Listen.']),
    table(['If they say', 'You say'], ['No', 'Why?']),
    table(['Now', 'Later'], ['', '']),
  );
  expect(paper.tables).toEqual([true, true, false, false]);
});

test('what leads to a table or a list stays with it', () => {
  const list: Block = { type: 'list', look: 'plain', ordered: false, start: 1, items: [] };
  const leads = (block: Block, next: Block) => set(block, next).data.includes('"leads":true');
  expect(leads(paragraph('Tick:'), list)).toBe(true);
  expect(leads(paragraph('Write:'), table(['a'], ['b']))).toBe(true);
  expect(leads(paragraph('A long sentence. '.repeat(20)), list)).toBe(false);
  expect(leads(paragraph('Tick:'), paragraph('Or not.'))).toBe(false);
});
