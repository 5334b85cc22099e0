import { expect, test } from 'vitest';
import type { Block, Cell, Inline } from './document.ts';
import { withAddresses, withWholeAddresses } from './whole-addresses.ts';

const link = (address: string): Inline => ({ type: 'link', address, content: [{ type: 'text', text: 'Bees' }] });
const paragraph = (...content: Inline[]): Block => ({ type: 'paragraph', content });
const addressesIn = (blocks: unknown) =>
  [...JSON.stringify(blocks).matchAll(/"address":"([^"]*)"/g)].map(([, address]) => address);

test.each([
  ['/hive/', 'https://example.org/hive/'],
  ['#note-1', 'https://example.org/bees/#note-1'],
  ['https://bees.example/a?b=c', 'https://bees.example/a?b=c'],
  ['mailto:bees@example.org', 'mailto:bees@example.org'],
  ['https://[', 'https://['],
])('a link to %s leads to %s from a file as well', (address, whole) => {
  const page = new URL('https://example.org/bees/');
  expect(withWholeAddresses([paragraph(link(address))], page)).toEqual([paragraph(link(whole))]);
});

test('a place in a text that stands on a page with others is the place of that text', () => {
  const page = new URL('https://example.org/events/#fair');
  const blocks = [paragraph(link('#note-1'), link('/hive/'))];
  expect(addressesIn(withWholeAddresses(blocks, page))).toEqual([page.href, 'https://example.org/hive/']);
});

test('links are found wherever they stand, and all else stays as it is', () => {
  const cell: Cell = { content: [link('/a/')], align: 'left', header: true };
  const picture = { path: 'bees.jpg', alt: 'Bees', width: 2, height: 1 };
  const blocks: Block[] = [
    { type: 'heading', level: 2, content: [link('/a/')] },
    { type: 'list', look: 'plain', ordered: false, start: 1, items: [{ blocks: [paragraph(link('/a/'))] }] },
    { type: 'table', head: [cell], rows: [[cell]] },
    { type: 'quote', blocks: [paragraph(link('/a/'))], by: [link('/a/')] },
    { type: 'callout', kind: 'tip', title: 'Bees', blocks: [paragraph({ type: 'note', number: '1', address: '/a/' })] },
    { type: 'figure', strength: 'counted', value: '5', unit: 'bees', caption: [link('/a/')] },
    { type: 'film', title: 'Bees', blocks: [paragraph(link('/a/'))], address: '/a/' },
    { type: 'picture', picture },
    { type: 'code', text: 'bees' },
    { type: 'rule' },
  ];
  const changed = withAddresses(blocks, () => '/b/');
  expect(addressesIn(changed)).toEqual(Array.from({ length: 10 }, () => '/b/'));
  expect(JSON.parse(JSON.stringify(changed).replaceAll('/b/', '/a/'))).toEqual(blocks);
});
