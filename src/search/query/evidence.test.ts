import { expect, test } from 'vitest';
import { isChance } from './evidence.ts';

const found = (word: string, ...strengths: [string, number][]) => ({
  concept: { word, alternatives: [] },
  rarity: 2,
  strengths: new Map(strengths),
  unsure: new Set<string>(),
});

test('words that stand far apart, and in no title, were found by chance', () => {
  expect(isChance([found('wedding', ['/a/', 0.3]), found('dress', ['/b/', 0.4])], 0, 60)).toBe(true);
  expect(isChance([found('career', ['/a/', 0.5]), found('review', ['/a/', 1])], 0, 60)).toBe(false);
  expect(isChance([found('grantham', ['/a/', 0.9]), found('learning', ['/b/', 1])], 0, 60)).toBe(false);
});

test('each unknown word makes chance likelier', () => {
  const words = [found('cheap', ['/a/', 0.5]), found('insurance', ['/a/', 0.5])];
  expect(isChance(words, 0, 60)).toBe(false);
  expect(isChance(words, 2, 60)).toBe(true);
});

test('one word and a whole sentence are taken as they are', () => {
  expect(isChance([found('arthritis', ['/a/', 0.1])], 0, 60)).toBe(false);
  expect(
    isChance(
      ['a', 'b', 'c', 'd', 'e'].map((word) => found(word, [`/${word}/`, 0.3])),
      0,
      60,
    ),
  ).toBe(false);
});

test('a name that leads to a page is enough beside a much more common word', () => {
  const everywhere = ['/b/', '/c/', '/d/', '/e/', '/f/', '/g/', '/h/'].map((id): [string, number] => [id, 0.3]);
  const common = { ...found('group', ...everywhere), rarity: 1.9 };
  expect(isChance([found('coventry', ['/a/', 0.5]), common], 0, 60)).toBe(false);
  expect(isChance([found('wedding', ['/a/', 0.25]), common], 0, 60)).toBe(true);
  expect(isChance([found('coventry', ['/a/', 0.5]), common], 1, 60)).toBe(true);
  const spread = ['/w/', '/x/', '/y/', '/z/'].map((id): [string, number] => [id, 0.5]);
  expect(isChance([found('coventry', ...spread), common], 0, 60)).toBe(true);
  expect(isChance([found('coventry', ['/a/', 0.5]), common, common], 0, 60)).toBe(true);
  const rather = { ...found('club', ...everywhere.slice(1)), rarity: 1.9 };
  expect(isChance([found('coventry', ['/a/', 0.5]), rather], 0, 60)).toBe(true);
});
