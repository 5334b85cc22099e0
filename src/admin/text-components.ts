import type { Field } from '@sveltia/cms';
import { components } from '../markdown/components/index.ts';
import type { Component } from '../markdown/component.ts';
import { formFields } from './form-field.ts';
import { schemaNode } from './schema-node.ts';
import { labelOf } from './words.ts';

/** A component of texts, as the form offers it. */
export interface FormComponent {
  id: string;
  label: string;
  form: Component['form'];
  fields: Field[];
}

/** The components that texts may use, each with the fields for its attributes and for the text that it holds. */
export const formComponents = (): FormComponent[] =>
  [...components.values()].map(({ name, form, description, attributes }) => ({
    id: name,
    label: labelOf(name),
    form,
    fields: [...formFields(schemaNode(attributes)), ...(form === 'container' ? [textWithin(description)] : [])],
  }));

/** What stands between the two lines of colons. It is kept as Markdown, letter for letter. */
const textWithin = (description: string): Field => ({
  name: 'text',
  label: 'Text',
  widget: 'text',
  hint: description,
  use_emoji_autocomplete: false,
});
