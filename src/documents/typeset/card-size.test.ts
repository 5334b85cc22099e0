import { expect, test } from 'vitest';
import { paragraph, words } from '../../../tests/support/sample-document.ts';
import type { Block, Inline } from '../document.ts';
import { sureSize, withSureSizes } from './card-size.ts';

const title: Block = { type: 'heading', level: 3, content: words('Honey tasting') };
const list = (...texts: string[]): Block => ({
  type: 'list',
  look: 'plain',
  ordered: false,
  start: 1,
  items: texts.map((text) => ({ blocks: [paragraph(text)] })),
});
const sentences = (count: number) => 'Ask a keeper to show the kit at lunch. '.repeat(count);

test('a short card has the largest size, a longer one a smaller, and of a long one nothing is sure', () => {
  const sizes = [1, 4, 8, 9, 10, 11, 12, 40].map((count) =>
    sureSize([title, list('Try it: taste.', sentences(count))]),
  );
  expect(sizes).toMatchInlineSnapshot(`
    [
      12,
      12,
      11,
      11,
      0,
      0,
      0,
      0,
    ]
  `);
});

test.each<[string, Block[]]>([
  ['a table', [title, { type: 'table', head: [], rows: [] }]],
  ['numbers', [title, { ...(list('Taste it.') as Block & { type: 'list' }), ordered: true }]],
  ['letters that the fonts of the brand lack', [title, list('טעימת דבש')]],
  ['an emoji in its title', [{ type: 'heading', level: 3, content: words('Honey 🍯') }]],
  ['code', [title, { type: 'paragraph', content: [{ type: 'text', text: 'hive', code: true }] }]],
  ['a line to write on', [title, { type: 'paragraph', content: [{ type: 'answer' } as Inline] }]],
  ['a word that is broken', [title, paragraph('b'.repeat(60))]],
  ['no title', [paragraph('Hum.')]],
])('of a card with %s nothing is sure', (_what, blocks) => {
  expect(sureSize(blocks)).toBe(0);
});

test('each card ends where the next begins', () => {
  const blocks = [title, list('Taste it.'), title, list(sentences(40))];
  const paper = blocks.map(({ type }) => ({ type, ...(type === 'heading' && { level: 3 }) }));
  expect(withSureSizes(paper, blocks)).toEqual([
    { type: 'heading', level: 3, sure: 12 },
    { type: 'list' },
    { type: 'heading', level: 3, sure: 0 },
    { type: 'list' },
  ]);
});
