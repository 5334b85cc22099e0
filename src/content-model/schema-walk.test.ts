import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, fieldsWhere, metaOf, schemaAt, textsAt } from './schema-walk.ts';

const schema = z.strictObject({
  title: z.string().meta({ description: 'The title.', example: 'Bees' }).optional(),
  pictures: z.array(z.strictObject({ src: z.string().meta({ picture: true }) })).optional(),
  main: z.strictObject({ src: z.string().meta({ picture: true }).optional() }),
});

test('what is known of a field is found through what makes it optional', () => {
  expect(metaOf(schemaAt(schema, ['title']) ?? schema)).toEqual({ description: 'The title.', example: 'Bees' });
});

test('a description given last stands in front of an earlier one, and the rest stays', () => {
  const field = z
    .string()
    .meta({ description: 'A day.', example: '2026-03-01' })
    .optional()
    .meta({ description: 'The last day.' });
  expect(metaOf(field)).toEqual({ description: 'The last day.', example: '2026-03-01' });
});

test('a path leads through objects and lists, or nowhere', () => {
  expect(schemaAt(schema, ['pictures', 3, 'src'])).toBeDefined();
  expect(schemaAt(schema, ['pictures', 3, 'alt'])).toBeUndefined();
  expect(schemaAt(schema, ['title', 'deeper'])).toBeUndefined();
});

test('the fields of an object are named, and other schemas have none', () => {
  expect(fieldsOf(schema)).toEqual(['title', 'pictures', 'main']);
  expect(fieldsOf(schemaAt(schema, ['title']))).toEqual([]);
  expect(fieldsOf(undefined)).toEqual([]);
});

test('texts are found wherever a field of a certain meaning may stand, right or wrong as the entry may be', () => {
  const patterns = fieldsWhere(schema, ({ picture }) => picture === true);
  const found = (value: unknown) => patterns.flatMap(({ steps }) => [...textsAt(value, steps)]);
  expect(found({ pictures: [{ src: 'a.jpg' }, {}, { src: 'b.jpg' }], main: { src: 'c.jpg' } })).toEqual([
    { text: 'a.jpg', path: ['pictures', 0, 'src'] },
    { text: 'b.jpg', path: ['pictures', 2, 'src'] },
    { text: 'c.jpg', path: ['main', 'src'] },
  ]);
  expect(found({ pictures: 'a.jpg', main: { src: 7 } })).toEqual([]);
  expect(found(null)).toEqual([]);
  expect(found(['a.jpg'])).toEqual([]);
});
