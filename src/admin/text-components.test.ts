import { expect, test } from 'vitest';
import { components } from '../markdown/components/index.ts';
import { formComponents } from './text-components.ts';

test('every component of texts is in the form, with every attribute and the text that it holds', () => {
  expect(formComponents().map(({ id, fields }) => [id, fields.map(({ name }) => name)])).toEqual(
    [...components.values()].map(({ name, form, attributes }) => [
      name,
      [...Object.keys(attributes.shape), ...(form === 'container' ? ['text'] : [])],
    ]),
  );
});

test('an attribute that may be left out is not asked for', () => {
  const callout = formComponents().find(({ id }) => id === 'callout');
  expect(callout?.fields).toMatchObject([
    { name: 'kind', widget: 'select', required: false },
    { name: 'title', required: false },
    { name: 'text' },
  ]);
});
