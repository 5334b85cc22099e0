import { expect, test } from 'vitest';
import { elementsIn, textIn, wordElements, wordParts } from '../../../tests/support/read-word.ts';
import { paragraph, sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block } from '../document.ts';
import { findCards } from './cards.ts';
import { wordDocument } from './word-document.ts';

const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', level, content: words(text) });
const blocks = [
  paragraph('Cut them out.'),
  heading(2, 'How to use them'),
  heading(2, 'Outside'),
  paragraph('In the garden.'),
  heading(3, 'Bees'),
  paragraph('Hum.'),
  heading(3, 'Flowers'),
  heading(2, 'Inside'),
  heading(3, 'Honey'),
  heading(2, 'Sources'),
];

test('each heading of the third level is a card, and so is the heading of a group', () => {
  const found = findCards(blocks);
  expect(found?.before).toHaveLength(2);
  expect(found?.cards.map(({ group, blocks: some }) => [group, some.length])).toEqual([
    [true, 2],
    [false, 2],
    [false, 1],
    [true, 1],
    [false, 1],
  ]);
  expect(found?.after).toEqual([heading(2, 'Sources')]);
});

test('a text without headings of the third level has no cards', () => {
  expect(findCards([heading(2, 'One'), paragraph('Two')])).toBeUndefined();
  expect(findCards([])).toBeUndefined();
});

test('two cards stand in a row, four rows on a page, between dashed lines', async () => {
  const bytes = await wordDocument(
    sampleDocument({ kind: 'cards', blocks, sources: [] }),
    new Uint8Array([1]),
    async () => new Uint8Array(),
  );
  const [table] = elementsIn(wordElements(wordParts(bytes)['word/document.xml']), 'w:tbl');
  const rows = elementsIn(table ? [table] : [], 'w:tr');
  expect(rows.map((row) => elementsIn([row], 'w:tc').map(textIn))).toEqual([
    ['OutsideIn the garden.', 'BeesHum.'],
    ['Flowers', 'Inside'],
    ['Honey', ''],
  ]);
  // 73.5 mm, of which four are no higher than A4.
  expect(elementsIn(rows, 'w:trHeight').map(({ attributes }) => attributes['w:val'])).toEqual(['4167', '4167', '4167']);
  const lines = elementsIn(table ? [table] : [], 'w:insideH');
  expect(lines[0]?.attributes['w:val']).toBe('dashed');
});
