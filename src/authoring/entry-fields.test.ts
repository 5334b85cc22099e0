import { expect, test } from 'vitest';
import { collectionNames } from '../content-model/collection-names.ts';
import { fieldsOfEntry, nameOf, withInner } from './entry-fields.ts';

const field = (name: string) => withInner(fieldsOfEntry('stories')).find((each) => nameOf(each) === name);

test('fields come in the order of the schema, the inner ones after what they lie in', () => {
  expect(withInner(fieldsOfEntry('glossary')).map(nameOf)).toEqual([
    'term',
    'standsFor',
    'definition',
    'alsoKnownAs',
    'link',
  ]);
});

test('a field says whether it is needed, what it holds and what it may be', () => {
  expect(field('published')).toMatchObject({ required: true, kind: 'day', list: false, example: '2026-03-01' });
  expect(field('topics')).toMatchObject({ required: true, list: true, referencesTo: 'topics' });
  expect(field('employerSize')).toMatchObject({ required: false, kind: 'choice' });
  expect(field('consent.scope')?.choices).toEqual(['web', 'newsletter', 'social', 'print']);
  expect(field('title')).toMatchObject({ kind: 'text', longest: 90 });
  expect(field('picture.src')?.beside).toBe(true);
});

test.for(collectionNames)('every field of %s is described for editors', (collection) => {
  for (const each of withInner(fieldsOfEntry(collection))) {
    if (each.path.at(-1) === 'items' && each.path.length > 1) continue;
    expect(each.description, nameOf(each)).toMatch(/\.$/);
  }
});
