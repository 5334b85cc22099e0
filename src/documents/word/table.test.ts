import { expect, test } from 'vitest';
import { elementsIn, textIn, wordElements, wordParts } from '../../../tests/support/read-word.ts';
import { cells, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block, Document } from '../document.ts';
import { wordDocument } from './word-document.ts';

type Table = Extract<Block, { type: 'table' }>;
const table = (head: string[], ...rows: string[][]): Table => ({
  type: 'table',
  head: cells(...head),
  rows: rows.map((row) => cells(...row)),
});

async function written(block: Table, kind: Document['kind'] = 'form') {
  const document = sampleDocument({ kind, blocks: [block], sources: [] });
  const bytes = await wordDocument(document, new Uint8Array([1]), async () => new Uint8Array());
  const tables = elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:tbl');
  return { tables, rows: elementsIn(tables, 'w:tr') };
}

const values = (elements: Awaited<ReturnType<typeof written>>['rows'], name: string) =>
  elementsIn(elements, name).map(({ attributes }) => attributes['w:val']);

test('the head of a table is repeated on each page, and no row is broken over two', async () => {
  const { tables, rows } = await written(table(['Month', 'Honey'], ['May', '2 kg'], ['June', '9 kg']));
  expect(
    rows.map(
      (row) => elementsIn([row], 'w:tblHeader').filter(({ attributes }) => attributes['w:val'] !== 'off').length,
    ),
  ).toEqual([1, 0, 0]);
  expect(rows.map((row) => elementsIn([row], 'w:cantSplit').length)).toEqual([1, 1, 1]);
  expect(elementsIn(tables, 'w:tblLook')[0]?.attributes).toMatchObject({
    'w:firstRow': 'true',
    'w:firstColumn': 'true',
  });
  expect(values(tables, 'w:tblStyle')).toEqual(['WLATableNamedRows']);
});

test('an empty cell is a place to write, named by its row and its column, and high enough for a pen', async () => {
  const { rows } = await written(table(['About you', 'Write here'], ['Name', ''], ['What do you want to learn?', '']));
  expect(values(rows, 'w:alias')).toEqual(['Name: Write here', 'What do you want to learn?: Write here']);
  expect(values(rows, 'w:trHeight').map(Number)).toEqual([567, 1361]);
  expect(rows.map(textIn).join('').trim()).not.toContain('Click');
});

test('in a table of empty rows, places are named by their column', async () => {
  const { tables, rows } = await written(table(['Step', 'By when'], ['', ''], ['', '']));
  expect(values(rows, 'w:alias')).toEqual(['Step, row 1', 'By when, row 1', 'Step, row 2', 'By when, row 2']);
  expect(values(tables, 'w:tblStyle')).toEqual(['WLATable']);
});

test('a place in a table of one row is named by the heading over it', async () => {
  const areas = ['Work', 'Health'].flatMap((area): Block[] => [
    { type: 'heading', level: 2, content: words(area) },
    table(['How things are now'], ['']),
  ]);
  const document = sampleDocument({ kind: 'form', blocks: areas, sources: [] });
  const bytes = await wordDocument(document, new Uint8Array([1]), async () => new Uint8Array());
  expect(values(wordElements(wordParts(bytes)['word/document.xml']), 'w:alias')).toEqual([
    'Work: How things are now',
    'Health: How things are now',
  ]);
});

test('the timings of a session plan stand out', async () => {
  const plan = table(['Minutes', 'What you do'], ['0 to 5', 'Welcome people.'], ['5 to 12', 'Ask.']);
  expect(values((await written(plan, 'session-plan')).rows, 'w:pStyle')).toContain('TableTime');
  expect(values((await written(plan, 'form')).rows, 'w:pStyle')).not.toContain('TableTime');
});

test('a table with many columns has small letters, and rows that are too short are filled up', async () => {
  const { rows } = await written(table([...'ABCDEF'], [...'abcdef'], ['short']));
  expect(new Set(values(rows, 'w:pStyle'))).toEqual(new Set(['SmallTableHeading', 'SmallTableText']));
  expect(rows.map((row) => elementsIn([row], 'w:tc').length)).toEqual([6, 6, 6]);
});

test('the columns share the width of the text', async () => {
  for (const block of [
    table(['A', 'B'], ['W'.repeat(300), 'x']),
    table([...'ABCDEF'], ['A long sentence of many words']),
  ]) {
    const { tables } = await written(block);
    const widths = elementsIn(tables, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
    expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9411)).toBeLessThan(10);
    expect(Math.min(...widths)).toBeGreaterThan(400);
  }
});

test('two tables after each other stay two', async () => {
  const one = table(['A'], ['b']);
  const document = sampleDocument({ blocks: [one, one], sources: [] });
  const bytes = await wordDocument(document, new Uint8Array([1]), async () => new Uint8Array());
  const body = elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:body')[0];
  expect(body?.children.map(({ name }) => name).slice(3)).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
});

test('a short table stays on one page, and of a long one two rows stay with its head', async () => {
  const kept = async (count: number, answer = 'words') => {
    const rows = Array.from({ length: count }, (_, index) => [`Row ${index}`, answer]);
    return (await written(table(['A', 'B'], ...rows))).rows.filter((row) => elementsIn([row], 'w:keepNext').length > 0)
      .length;
  };
  // The last row of a table is not kept with what follows it.
  expect(await kept(5)).toBe(5);
  expect(await kept(40)).toBe(2);
  // What is to be filled in has the page that it needs.
  expect(await kept(15)).toBe(2);
  expect(await kept(15, '')).toBe(15);
  expect(await kept(40, '')).toBe(2);
});
