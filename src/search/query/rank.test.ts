import { expect, test } from 'vitest';
import type { PagefindResult } from '../pagefind-api.ts';
import { rank, weigh } from './rank.ts';
import type { Hits } from './word-search.ts';

const result = (id: string): PagefindResult => ({ id, score: 1, data: () => Promise.reject(new Error('Not read')) });
const hits = (...found: [id: string, title: boolean, text: number][]): Hits =>
  new Map(found.map(([id, title, text]) => [id, { result: result(id), title, text, topics: false, phrases: false }]));
const concept = (word: string, ...also: string[]) => ({
  word,
  alternatives: [word, ...also].map((one, place) => ({ words: [one], weight: place === 0 ? 1 : 0.8 })),
});
const results = new Map(['a', 'b', 'c'].map((id) => [id, result(id)]));
const ids = (weighed: Parameters<typeof rank>[0], liking: (id: string) => number = () => 1) =>
  rank(weighed, results, liking).map(({ id }) => id);

test('a word of the title counts for more than one of the text', () => {
  expect(ids([weigh(concept('bees'), [hits(['a', false, 1], ['b', true, 0.1])], 3)])).toEqual(['b', 'a']);
});

test('of pages that say a word as often, the one that it is a topic of comes first', () => {
  const found = new Map(
    [...hits(['a', false, 1], ['b', false, 1])].map(([id, hit]) => [id, { ...hit, topics: id === 'b' }]),
  );
  expect(ids([weigh(concept('bees'), [found], 3)])).toEqual(['b', 'a']);
});

test('a page that has all that was asked comes before one that has some of it often', () => {
  const bees = weigh(concept('bees'), [hits(['a', true, 1], ['b', false, 0.5])], 3);
  const maths = weigh(concept('maths'), [hits(['b', false, 0.5], ['c', false, 0.5])], 3);
  expect(ids([bees, maths])[0]).toBe('b');
});

test('a synonym counts for less than the word itself', () => {
  expect(ids([weigh(concept('boss', 'manager'), [hits(['b', false, 1]), hits(['a', false, 1])], 3)])).toEqual([
    'b',
    'a',
  ]);
});

test('small words count only in a title', () => {
  const words = { ...concept('is it for me'), inTitle: true };
  expect(ids([weigh(words, [hits(['a', false, 1], ['b', true, 1])], 3)])).toEqual(['b']);
});

test('what a page is may make it better or worse, and equals are in the order of their ids', () => {
  const bees = weigh(concept('bees'), [hits(['b', false, 1], ['a', false, 1])], 3);
  expect(ids([bees])).toEqual(['a', 'b']);
  expect(ids([bees], (id) => (id === 'a' ? 0.5 : 1))).toEqual(['b', 'a']);
});

test('words that may stand apart on a page count for less than words that are there, and are rarer than they seem', () => {
  const found = new Map(
    [...hits(['a', false, 1], ['b', false, 1])].map(([id, hit]) => [id, { ...hit, unsure: id === 'a' }]),
  );
  const phrase = weigh(concept('bee keeper'), [found], 3);
  expect(ids([phrase])).toEqual(['b', 'a']);
  expect([...phrase.unsure]).toEqual(['a']);
  expect(phrase.rarity).toBeGreaterThan(weigh(concept('bees'), [hits(['a', false, 1], ['b', false, 1])], 3).rarity);
});
