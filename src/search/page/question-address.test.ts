import { expect, test } from 'vitest';
import { addressOf, addressWith, asksNothing, readQuestion, unfiltered, wordsAsked } from './question-address.ts';

const values = { type: ['Guide', 'Resource'], network: ['London network'], audience: ['Employers'] };

test('an address is read as a question, and a question gives its address', () => {
  const address = '/search/?q=a+letter&type=Resource&network=London+network';
  const { question, strangers } = readQuestion(new URL(address, 'https://example.org').search, values);
  expect(question).toEqual({ q: 'a letter', type: 'Resource', network: 'London network' });
  expect(strangers).toEqual([]);
  expect(addressOf(question)).toBe(address);
});

test('capitals of a filter do not matter, and what this site does not have is left out and said', () => {
  expect(readQuestion('?q=x&type=resource&audience=Pirates&network=', values)).toEqual({
    question: { q: 'x', type: 'Resource' },
    strangers: ['Pirates'],
  });
  expect(readQuestion('?type=constructor', values).strangers).toEqual(['constructor']);
});

test('hostile, broken and endless text goes through as text', () => {
  for (const q of ['<img src=x onerror=alert(1)>', '&type=Guide', '#x', 'שלום', 'a'.repeat(5000), '100 % + 5']) {
    const { search } = new URL(addressOf({ q }), 'https://example.org');
    expect(readQuestion(search, values).question).toEqual({ q });
  }
  // Half a letter cannot stand in an address.
  expect(addressOf({ q: 'a\uD800b' })).toBe('/search/?q=a%EF%BF%BDb');
  expect(readQuestion('?q=%FF%', values).question.q).toBe('\uFFFD%');
});

test('an empty address asks nothing, and a filter alone asks something', () => {
  expect(asksNothing(readQuestion('', values).question)).toBe(true);
  expect(asksNothing({ q: '  ' })).toBe(true);
  expect(asksNothing({ q: '', type: 'Guide' })).toBe(false);
  expect(addressOf({ q: '  ' })).toBe('/search/');
  expect(unfiltered({ q: 'x', type: 'Guide' })).toEqual({ q: 'x' });
});

test('a filter is set, changed and cleared, and the others stay', () => {
  const question = { q: 'x', type: 'Guide', network: 'London network' };
  expect(addressWith(question, 'type', 'Resource')).toBe('/search/?q=x&type=Resource&network=London+network');
  expect(addressWith(question, 'audience', 'Employers')).toBe(
    '/search/?q=x&type=Guide&network=London+network&audience=Employers',
  );
  expect(addressWith(question, 'network', '')).toBe('/search/?q=x&type=Guide');
});

test('what is looked for has an end, and no half letters', () => {
  expect(wordsAsked({ q: '🎉'.repeat(5000) })).toBe('🎉'.repeat(300));
  expect(wordsAsked({ q: ' a\uD800b ' })).toBe('a b');
});
