import { expect, test } from 'vitest';
import { z } from 'zod';
import { schemaNode } from './schema-node.ts';

test('a part keeps what the schema says of it, and what we say of it', () => {
  const schema = z.strictObject({ network: z.string().meta({ description: 'Where.', referencesTo: 'networks' }) });
  expect(schemaNode(schema).properties).toEqual({
    network: { type: 'string', description: 'Where.', referencesTo: 'networks' },
  });
  expect(schemaNode(schema).required).toEqual(['network']);
});

test('a part that may stand empty is as it would be otherwise, and is not required', () => {
  const { properties, required } = schemaNode(z.strictObject({ phone: z.string().max(30).nullish() }));
  expect(properties).toEqual({ phone: { type: 'string', maxLength: 30 } });
  expect(required).toBeUndefined();
});

test('a web address has the pattern that the check accepts', () => {
  const { pattern = '' } = schemaNode(z.url());
  expect('https://www.example.org/page').toMatch(new RegExp(pattern));
  expect('http://www.example.org/page').not.toMatch(new RegExp(pattern));
});

test.each([
  ['an either-or', z.union([z.string(), z.number()]), 'The form cannot show "type", which the field "it" has'],
  [
    'an either-or of groups',
    z.union([z.object({}), z.string()]),
    'The form cannot show "anyOf", which the field "it" has',
  ],
  ['a record', z.record(z.string(), z.string()), 'The form cannot show "propertyNames", which the field "it" has'],
  ['a fixed word', z.literal('on'), 'The form cannot show "const", which the field "it" has'],
])('%s, which no form field is for, is refused by name', (_what, it, message) => {
  expect(() => schemaNode(z.strictObject({ it }))).toThrow(message);
});
