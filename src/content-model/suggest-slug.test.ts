import { expect, test } from 'vitest';
import { suggestSlug } from './suggest-slug.ts';

test('spaces, capitals, accents and signs become a name that an address can have', () => {
  expect(suggestSlug('My Story: Café & #1')).toBe('my-story-cafe-1');
  expect(suggestSlug('v1.2 notes')).toBe('v1-2-notes');
  expect(suggestSlug('--Llŷn__Pen 100%')).toBe('llyn-pen-100');
});

test('a name of signs alone becomes a name to replace', () => {
  expect(suggestSlug('🐝')).toBe('my-page');
  expect(suggestSlug('')).toBe('my-page');
});
