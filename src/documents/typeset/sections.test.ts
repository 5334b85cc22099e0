import { expect, test } from 'vitest';
import { cells, paragraph, words } from '../../../tests/support/sample-document.ts';
import type { Block, DocumentKind } from '../document.ts';
import { sectionsOf } from './sections.ts';

const heading = (text: string, level: 2 | 3 = 2): Block => ({ type: 'heading', level, content: words(text) });
const looks = (kind: DocumentKind, blocks: Block[]) => sectionsOf({ kind, blocks }).map(({ look }) => look);

test('a text is parted at its headings of the second level, and nothing of it is lost', () => {
  const blocks = [paragraph('Bees'), heading('A'), paragraph('hum'), heading('B', 3), heading('C')];
  const sections = sectionsOf({ kind: 'guide', blocks });
  expect(sections.map((section) => section.blocks.length)).toEqual([1, 3, 1]);
  expect(sections.flatMap((section) => section.blocks)).toEqual(blocks);
  expect(sectionsOf({ kind: 'guide', blocks: [] })).toEqual([]);
});

test('how to use it is set apart where it comes first', () => {
  const how = heading('How to use this');
  expect(looks('form', [how, heading('A')])).toEqual(['how-to', 'plain']);
  expect(looks('form', [heading('A'), how])).toEqual(['plain', 'plain']);
});

test('what somebody copies is a part of a letter or a template with gaps in square brackets', () => {
  const blocks = [heading('The letter'), paragraph('Dear [name],'), heading('More'), paragraph('No gaps.')];
  expect(looks('letter', blocks)).toEqual(['to-copy', 'plain']);
  expect(looks('template', blocks)).toEqual(['to-copy', 'plain']);
  expect(looks('guide', blocks)).toEqual(['plain', 'plain']);
});

test('what a session gives out is on pages of its own', () => {
  const table: Block = { type: 'table', head: cells('a', 'b'), rows: [cells('c', '')] };
  const apart = (kind: DocumentKind) =>
    sectionsOf({ kind, blocks: [heading('A'), table, heading('B'), table, heading('C')] }).map((one) => one.apart);
  expect(apart('session-plan')).toEqual([false, true, true]);
  expect(apart('form')).toEqual([false, false, false]);
});
