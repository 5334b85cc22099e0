import { expect, test } from 'vitest';
import { fieldsOfEntry, type EntryField } from './entry-fields.ts';
import { valueAt, valueOf, withValue } from './values.ts';

const items = fieldsOfEntry('newsletters').find(({ path }) => path[0] === 'items') as EntryField;
const minutes = fieldsOfEntry('resources').find(({ path }) => path[0] === 'minutes') as EntryField;

test('words become numbers and lists where the field holds such', () => {
  expect(valueOf('15', minutes)).toBe(15);
  expect(valueOf('a while', minutes)).toBe('a while');
  expect(valueOf(' LN, PE ', { ...minutes, list: true, kind: 'text' })).toEqual(['LN', 'PE']);
});

test('an item is written in one line, and may have semicolons and commas in its text', () => {
  expect(valueOf('story=jane; why=Short; sweet, true', items)).toEqual([{ story: 'jane', why: 'Short; sweet, true' }]);
  expect(valueOf('jane', items)).toEqual(['jane']);
});

test('a value is put in its place without a change to what was there', () => {
  const data = { consent: { basis: 'form' } };
  expect(withValue(data, ['consent', 'given'], '2026-03-01')).toEqual({
    consent: { basis: 'form', given: '2026-03-01' },
  });
  expect(withValue({}, ['items', 0, 'why'], 'x')).toEqual({ items: [{ why: 'x' }] });
  expect(data).toEqual({ consent: { basis: 'form' } });
  expect(valueAt({ items: [{ why: 'x' }] }, ['items', 0, 'why'])).toBe('x');
  expect(valueAt({}, ['toString'])).toBeUndefined();
});
