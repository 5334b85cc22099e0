import { expect, test } from 'vitest';
import type { Piece } from '../answer.ts';
import { addressOf, show } from './show.ts';

const CONTENT =
  'Letter to your manager. A letter for those who ask. How to use this. Copy it, and change what you like. ' +
  'Ask a friend to read it. Why it may help. Your manager may say yes. A manager’s time is short.';
const locationOf = (heading: string) => CONTENT.slice(0, CONTENT.indexOf(heading)).split(' ').length - 1;
const anchor = (text: string, id: string, element = 'h2') => ({ element, id, text, location: locationOf(text) });
const data = (type = 'Resource', url = '/letter/') => ({
  url,
  content: CONTENT,
  meta: { title: 'Letter to your manager', type },
  anchors: [anchor('How to use this', 'use'), anchor('Why it may help', 'why'), anchor('Ask a friend', 'no', 'p')],
});
const weighed = (...words: string[]) =>
  words.map((word) => ({
    concept: { word, alternatives: [{ words: word.split(' '), weight: 1 }] },
    rarity: 1,
    strengths: new Map<string, number>(),
    unsure: new Set<string>(),
  }));
const text = (pieces: Piece[]) => pieces.map(({ text: one, marked }) => (marked ? `[${one}]` : one)).join('');

test('the passage that has most of what was asked is shown, with its heading in the address', () => {
  const shown = show(data(), weighed('manager', 'time'), false);
  expect(text(shown.excerpt)).toBe('Your [manager] may say yes. A [manager’s time] is short.');
  expect(shown.address).toBe('/letter/#why:~:text=Your%20manager%20may%20say%20yes');
  expect(shown).toMatchObject({ title: 'Letter to your manager', type: 'Resource', isAnswer: false });
});

test('passages under other headings follow, where they say about as much', () => {
  const { passages } = show(data(), weighed('ask'), false);
  expect(passages.map(({ heading, address, excerpt }) => [heading, address, text(excerpt)])).toEqual([
    [
      'How to use this',
      '/letter/#use:~:text=Ask%20a%20friend%20to%20read',
      'Copy it, and change what you like. [Ask] a friend to read it.',
    ],
  ]);
});

test('two other passages are enough, however many headings say it', () => {
  const parts = ['One', 'Two', 'Three', 'Four'];
  const content = parts.map((part) => `${part}. Bees are here.`).join(' ');
  const anchors = parts.map((part, i) => ({ element: 'h2', id: part, text: part, location: i * 4 }));
  const shown = show({ url: '/bees/', content, meta: { title: 'Bees' }, anchors }, weighed('bees'), false);
  expect(shown.address).toContain('/bees/#One:');
  expect(shown.passages.map(({ heading }) => heading)).toEqual(['Two', 'Three']);
});

test('where nothing of it stands in the text, the page is shown from its beginning', () => {
  const shown = show(data(), weighed('boss'), false);
  expect(text(shown.excerpt)).toBe('A letter for those who ask.');
  expect(shown.address).toBe('/letter/');
  expect(shown.passages).toEqual([]);
});

test('a word that is explained is shown from its beginning, with its own address', () => {
  const shown = show(data('Word', '/glossary/#ulr'), weighed('friend'), true);
  expect(text(shown.excerpt)).toMatch(/^A letter for those who ask\. How to use this.*\[friend\]/);
  expect(shown).toMatchObject({ address: '/glossary/#ulr', isAnswer: true });
});

test('a phrase is marked as one', () => {
  expect(text(show(data(), weighed('say yes'), false).excerpt)).toContain('may [say yes].');
});

test('an address keeps the place that it has, and words cannot break it', () => {
  expect(addressOf('/events/#day', { id: 'x' }, { words: 'a-b, c&d' })).toBe('/events/#day:~:text=a%2Db%2C%20c%26d');
  expect(addressOf('/a/', {}, { words: 'one' })).toBe('/a/#:~:text=one');
  expect(addressOf('/a/', { id: 'über uns' }, { words: '' })).toBe('/a/#%C3%BCber%20uns');
});

test('an empty page is shown all the same', () => {
  const empty = { url: '/x/', content: '', meta: {}, anchors: [] };
  expect(show(empty, weighed('bees'), false)).toMatchObject({ title: '/x/', type: '', address: '/x/', excerpt: [] });
});
