import { expect, test } from 'vitest';
import { References } from './references.ts';

test('an address has one number, and is written out once', () => {
  const references = new References();
  expect(references.mark('https://bees.example/', 'bees')).toBe('\u00A0[1]');
  expect(references.mark('https://wax.example/', 'wax')).toBe('\u00A0[2]');
  expect(references.take()).toEqual(['[1] https://bees.example/', '[2] https://wax.example/']);
  expect(references.mark('https://bees.example/', 'more bees')).toBe('\u00A0[1]');
  expect(references.take()).toEqual([]);
});

test('words that are the address need no number', () => {
  const references = new References();
  expect(references.mark('https://bees.example/', 'https://bees.example')).toBe('');
  expect(references.mark("https://Bees.example/?q='hum'", "https://Bees.example/?q='hum'")).toBe('');
  expect(references.mark('mailto:keeper@bees.example', 'keeper@bees.example')).toBe('');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/bees/', '//bees.example/', ''])(
  '%j is no address to write out',
  (address) => {
    expect(new References().mark(address, 'bees')).toBe('');
  },
);
