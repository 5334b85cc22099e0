import { expect, test } from 'vitest';
import { z } from 'zod';
import { calendarDay, dayOrTime } from '../content-model/calendar-day.ts';
import { line, list, picture, reference, slug, webAddress } from '../content-model/fields.ts';
import { formField } from './form-field.ts';
import { schemaNode } from './schema-node.ts';

const shown = (schema: z.ZodType, required = true) => formField('it', schemaNode(schema), required);

test('a line of text has its limits, and a hint with an example', () => {
  expect(shown(line(90).meta({ description: 'The title.', example: 'Bees' }))).toEqual({
    name: 'it',
    label: 'It',
    hint: 'The title. Example: Bees',
    required: true,
    widget: 'string',
    use_emoji_autocomplete: false,
    maxlength: 90,
  });
});

test('a longer text has a box, and takes no line breaks', () => {
  const field = shown(line(400), false) as unknown as { widget: string; required: boolean; pattern: [string, string] };
  expect(field).toMatchObject({ widget: 'text', required: false, maxlength: 400 });
  expect('One line.').toMatch(new RegExp(field.pattern[0]));
  expect('One line.\nAnother.').not.toMatch(new RegExp(field.pattern[0]));
});

test('a pattern comes with an example of what fits it', () => {
  expect(shown(slug.meta({ description: 'A name.', example: 'bees' }))).toMatchObject({
    pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Please write it like this: bees'],
  });
});

test.each<[string, z.ZodType, object]>([
  ['a day', calendarDay, { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }],
  ['a day or a time', dayOrTime, { widget: 'string', pattern: [expect.any(String), expect.any(String)] }],
  ['a web address', webAddress, { widget: 'string', type: 'url' }],
  ['an e-mail address', z.email(), { widget: 'string', type: 'email' }],
  ['a whole number', z.int().min(0), { widget: 'number', value_type: 'int', min: 0 }],
  ['a number', z.number().max(9), { widget: 'number', value_type: 'float', max: 9 }],
  ['yes or no', z.boolean(), { widget: 'boolean' }],
  [
    'a choice',
    z.enum(['a-b', 'c']),
    {
      widget: 'select',
      options: [
        { label: 'A b', value: 'a-b' },
        { label: 'C', value: 'c' },
      ],
    },
  ],
  ['some of a choice', list(z.enum(['a'])).min(1), { widget: 'select', multiple: true, min: 1 }],
  [
    'an entry',
    reference('networks', 'Which.'),
    { widget: 'relation', collection: 'networks', value_field: '{{slug}}' },
  ],
  [
    'some entries',
    list(reference('topics', 'Which.')),
    { widget: 'relation', collection: 'topics', display_fields: ['name'], multiple: true },
  ],
  [
    'a group',
    z.strictObject({ a: line() }),
    { widget: 'object', fields: [{ name: 'a', label: 'A', widget: 'string' }] },
  ],
  ['a list of lines', z.array(line(60)), { widget: 'list', field: { name: 'item', widget: 'string' } }],
  [
    'a list of groups',
    z.array(z.strictObject({ a: line() })),
    { widget: 'list', fields: [{ name: 'a' }], summary: '{{a}}' },
  ],
  ['a file', z.string().meta({ attachment: true }), { widget: 'file', media_folder: '', choose_url: false }],
])('%s has a field of its kind', (_what, schema, field) => {
  expect(shown(schema)).toMatchObject(field);
});

test('a picture lies beside its entry, and needs words for those who cannot see it', () => {
  expect(shown(picture)).toMatchObject({
    fields: [
      { name: 'src', widget: 'image', media_folder: '', public_folder: '.' },
      { name: 'alt', label: 'Alternative text', required: true },
      { name: 'credit', required: false },
    ],
  });
});

test('a type that no field is for is refused by name', () => {
  expect(() => formField('it', { type: 'null' }, true)).toThrow('The form has no field for "it", whose type is null.');
});
