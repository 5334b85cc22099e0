import { expect, test } from 'vitest';
import type { Weighed } from './rank.ts';
import { shareSideBySide } from './side-by-side.ts';

const data = { url: '/a/', content: 'Time to learn, and time off.', meta: { title: 'Bees' }, anchors: [] };
/** What was asked, in these words or phrases; all of it seems to stand on the page, for a phrase that is not sure. */
const asked = (...alternatives: string[]): Weighed => {
  const isPhrase = alternatives.some((one) => one.includes(' '));
  return {
    concept: { word: '', alternatives: alternatives.map((one) => ({ words: one.split(' '), weight: 1 })) },
    rarity: 1,
    strengths: new Map([['a', 1]]),
    unsure: new Set(isPhrase ? ['a'] : []),
  };
};

test('a phrase that stands in the text is there, and a single word needs no look', () => {
  expect(shareSideBySide('a', data, [asked('time off'), asked('leave')])).toBe(1);
});

test('a phrase in quotes that stands nowhere leaves nothing', () => {
  expect(shareSideBySide('a', data, [asked('off time'), asked('bees')])).toBe(0);
  expect(shareSideBySide('b', data, [asked('off time')])).toBe(1);
});

test('where words of one meaning stand apart, the other things that were asked for remain', () => {
  expect(shareSideBySide('a', data, [asked('leave', 'off time'), asked('bees')])).toBe(0.5);
  expect(shareSideBySide('a', data, [asked('leave', 'time off'), asked('bees')])).toBe(1);
});

test('a title and what editors say are not read on into the text', () => {
  expect(shareSideBySide('a', data, [asked('bees time')])).toBe(0);
});
