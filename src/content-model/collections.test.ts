import { expect, test } from 'vitest';
import { collections } from './collections.ts';
import { fieldsOf, metaOf, schemaAt } from './schema-walk.ts';

test('an entry with a page of its own has an address, and one that stands on a page has a place there', () => {
  expect(collections.stories.address('jane')).toBe('/stories/jane/');
  expect(collections.evidence.address('wla-trained')).toBe('/evidence/#wla-trained');
  expect(collections.topics.address('careers')).toBe('/stories/topic/careers/');
});

test('a page of the site has the address that the site gives it, and any other its own name', () => {
  expect(collections.pages.address('home')).toBe('/');
  expect(collections.pages.address('interim-report')).toBe('/evidence/interim-report/');
  expect(collections.pages.address('volunteers')).toBe('/volunteers/');
});

test('every field of every collection is described for editors', () => {
  const silent = Object.entries(collections).flatMap(([name, { schema }]) =>
    fieldsOf(schema)
      .filter((field) => !metaOf(schemaAt(schema, [field]) ?? schema).description)
      .map((field) => `${name}.${field}`),
  );
  expect(silent).toEqual([]);
});
