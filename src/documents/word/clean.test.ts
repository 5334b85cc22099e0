import { expect, test } from 'vitest';
import { sampleDocument } from '../../../tests/support/sample-document.ts';
import { cleanDocument, cleanText } from './clean.ts';

test('what XML has no place for is left out, and halves of letters give way to a sign', () => {
  expect(cleanText('a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg')).toBe('abcdefg');
  expect(cleanText('a\uD83Db')).toBe('a\uFFFDb');
});

test('spaces, tabs, line breaks and letters beyond the first plane stay', () => {
  const text = 'Tab\t, line\n, 🐝, שלום, \u00A0, \u0085, \uFFFD.';
  expect(cleanText(text)).toBe(text);
});

test('every text of a document is made clean, and nothing else is changed', () => {
  const dirty = sampleDocument({
    title: 'Bees\u0007',
    facts: ['One\u0001'],
    sources: [[{ type: 'text', text: 'Book\u0002' }]],
  });
  const sources = [[{ type: 'text', text: 'Book' }]];
  expect(cleanDocument(dirty)).toEqual({ ...dirty, title: 'Bees', facts: ['One'], sources });
});
