import { expect, test } from 'vitest';
import type { Block, Inline } from './document.ts';
import { picturesOf } from './pictures-of.ts';

const picture = (path: string) => ({ path, alt: 'Bees', width: 2, height: 1 });
const inText = (path: string): Inline => ({ type: 'picture', picture: picture(path) });
const inLink = (path: string): Inline => ({ type: 'link', address: '/hive/', content: [inText(path)] });
const placed = (blocks: Block[]) => picturesOf(blocks).map(({ picture: { path }, line }) => [path, line]);

test('each picture of a text is told once, in its order, at the place where it stands first', () => {
  const blocks: Block[] = [
    { type: 'paragraph', content: [inText('a.png')], line: 3 },
    { type: 'picture', picture: picture('b.png'), line: 5 },
    { type: 'picture', picture: picture('a.png'), line: 7 },
  ];
  expect(placed(blocks)).toEqual([
    ['a.png', 3],
    ['b.png', 5],
  ]);
});

test('pictures are found in links, cells, lists and boxes', () => {
  const cell = (path: string) => ({ content: [inLink(path)], align: 'left' as const, header: false });
  const inside = (path: string): Block => ({ type: 'paragraph', content: [inText(path)], line: 1 });
  const blocks: Block[] = [
    { type: 'table', head: [cell('a.png')], rows: [[cell('b.png')]], line: 1 },
    { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: [inside('c.png')] }], line: 1 },
    { type: 'quote', blocks: [inside('d.png')], by: [inText('e.png')], line: 1 },
    { type: 'callout', kind: 'tip', title: 'Bees', blocks: [inside('f.png')], line: 1 },
    { type: 'heading', level: 2, content: [inText('g.png')], line: 1 },
  ];
  expect(placed(blocks).map(([path]) => path)).toEqual([...'abcdefg'].map((name) => `${name}.png`));
});
