import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { hang, underlined, wrap } from './wrap.ts';

test('words are broken into lines that are no wider than asked', () => {
  expect(wrap('Bees hum and hum, and nobody minds.', 12)).toEqual(['Bees hum and', 'hum, and', 'nobody', 'minds.']);
});

test('line ends stay, and runs of spaces are one', () => {
  expect(wrap('Bees  hum.\n\tWax   melts.')).toEqual(['Bees hum.', 'Wax melts.']);
});

test('spaces that are not to be broken are not', () => {
  expect(wrap('Bees hum 20\u00A0kg', 11)).toEqual(['Bees hum', '20\u00A0kg']);
});

test.each([
  'https://bees.example/a/very/long/address/that/fits/on/no/line/',
  '<https://bees.example/a/very/long/address/>',
  'keeper.of.all.the.bees@bees-and-hives.example',
])('the address %s is never broken', (address) => {
  expect(wrap(`See ${address} now`, 12)).toEqual(['See', address, 'now']);
});

test('a longer word is broken, between its letters as people see them', () => {
  expect(wrap('x'.repeat(25), 10)).toEqual(['x'.repeat(10), 'x'.repeat(10), 'xxxxx']);
  const family = '👨‍👩‍👧';
  expect(wrap(family.repeat(4), 4)).toEqual([family.repeat(2), family.repeat(2)]);
});

test('wide letters count twice', () => {
  const lines = wrap('蜂'.repeat(100));
  expect(lines.map((line) => stringWidth(line))).toEqual([72, 72, 56]);
});

test('what hangs has a mark before its first line, and no line ends in a space', () => {
  expect(hang(['Bees', '', 'hum.'], '* ')).toEqual(['* Bees', '', '  hum.']);
  expect(hang(['Bees', '', 'hum.'], '> ', '> ')).toEqual(['> Bees', '>', '> hum.']);
});

test('a line under a heading is as long as the heading', () => {
  expect(underlined(['Bees', 'and wax'], '-')).toEqual(['Bees', 'and wax', '-------']);
  expect(underlined(['蜂蜂'], '=')).toEqual(['蜂蜂', '====']);
});
