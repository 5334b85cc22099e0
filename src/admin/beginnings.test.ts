import { expect, test } from 'vitest';
import { kinds } from '../authoring/kinds.ts';
import { beginnings } from './beginnings.ts';

const fields = ['published', 'status', 'order', 'colour'].map((name) => ({ name, widget: 'string' }) as const);
const network = kinds.find(({ collection }) => collection === 'networks');

test('a new entry begins with today, and with the words that "npm run new" proposes', () => {
  expect(beginnings(fields, network)).toMatchObject([{ default: '{{now}}' }, { default: 'forming' }, {}, {}]);
});

test('what depends on the other entries is asked', () => {
  for (const field of beginnings(fields, network).slice(2)) expect(field).not.toHaveProperty('default');
});

test('a kind of entry that nobody begins has no beginnings', () => {
  expect(beginnings(fields, undefined)).toEqual(fields);
});
