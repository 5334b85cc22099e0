import { expect, test } from 'vitest';
import { slipCost, slipsAllowed } from './slips.ts';

const isSlip = (typed: string, meant: string) =>
  slipCost(typed, meant, slipsAllowed(typed.length)) <= slipsAllowed(typed.length);

test.each([
  ['manger', 'manager'],
  ['mangaer', 'manager'],
  ['carreer', 'career'],
  ['reveiw', 'review'],
  ['lerning', 'learning'],
  ['glosary', 'glossary'],
  ['bos', 'boss'],
  ['url', 'ulr'],
  ['lern', 'learn'],
  ['evant', 'event'],
  ['newletter', 'newsletter'],
  ['accomodation', 'accommodation'],
  ['organizng', 'organising'],
  ['volounteeer', 'volunteer'],
])('%s may be meant for %s', (typed, meant) => {
  expect(isSlip(typed, meant)).toBe(true);
});

test.each([
  ['pasta', 'paste'],
  ['cars', 'care'],
  ['tostring', 'tasting'],
  ['ab', 'abc'],
  ['cat', 'car'],
  ['weather', 'whether'],
  ['banana', 'bundle'],
])('%s is not meant for %s', (typed, meant) => {
  expect(isSlip(typed, meant)).toBe(false);
});

test('letters that change places cost less than one that is missing, and that less than another letter', () => {
  const costs = ['reveiw', 'revew', 'revpew'].map((typed) => slipCost(typed, 'review', 3));
  expect(costs).toEqual([0.6, 1, 1.25]);
  expect(slipCost('review', 'review', 1)).toBe(0);
});

test('what costs more than was asked is infinitely far', () => {
  expect(slipCost('banana', 'manager', 2)).toBe(Infinity);
  expect(slipCost('', 'manager', 2)).toBe(Infinity);
  expect(slipCost('a'.repeat(300), 'manager', 2)).toBe(Infinity);
});
