import { expect, test } from 'vitest';
import { adviceOn, adviceOnItems, sampleOf, wrap } from './advice-lines.ts';
import { fieldsOfEntry, type EntryField } from './entry-fields.ts';

const field = (collection: 'stories' | 'newsletters', key: string) =>
  fieldsOfEntry(collection).find(({ path }) => path[0] === key) as EntryField;

test('advice names the choices where the description does not', () => {
  expect(adviceOn(field('stories', 'kind'))).toBe(
    'Whom the story is about. One of: person, employer, network, partner.',
  );
  expect(adviceOn(field('stories', 'employerSize'))).not.toContain('One of');
});

test('of a list of groups, each field is explained', () => {
  expect(adviceOnItems(field('newsletters', 'items'))[0]).toBe(
    'Each has exactly one of these: story, guide, resource, event, network.',
  );
});

test('a sample has one of the fields of which one is given, and no empty ones', () => {
  expect(sampleOf(field('newsletters', 'items'))).toEqual([{ story: 'name-of-the-file', why: '…' }]);
  expect(sampleOf(field('stories', 'employerSize'))).toBe('micro');
});

test('long advice is broken between words, and keeps its indent', () => {
  expect(wrap('  one two three', 9)).toEqual(['  one two', '  three']);
});
