import { expect, test } from 'vitest';
import { sampleDocument, words } from '../../../tests/support/sample-document.ts';
import type { Block } from '../document.ts';
import { linksOf, shownAddress } from './links-of.ts';

const link = (address: string): Block => ({
  type: 'paragraph',
  content: [{ type: 'link', address, content: words('bees') }],
});

test('each page that a text leads to is listed once, in order; places to write to are not', () => {
  const blocks = ['https://b.example/', 'https://a.example/#one', 'https://a.example/', 'mailto:bees@a.example'].map(
    link,
  );
  expect(linksOf(sampleDocument({ blocks }))).toEqual([
    'https://b.example/',
    'https://a.example/',
    'https://bees.example/book/',
  ]);
});

test('an address is shown as one types it', () => {
  expect(shownAddress('https://www.bees.example/hives/')).toBe('bees.example/hives');
});
