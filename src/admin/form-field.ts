/** Fields of the form, from the parts of a schema. */
import type { Field } from '@sveltia/cms';
import type { CollectionName } from '../content-model/collection-names.ts';
import { kinds } from '../authoring/kinds.ts';
import type { SchemaNode } from './schema-node.ts';
import { labelOf } from './words.ts';

/** Texts that may be longer than this get a box of several lines. */
const ONE_LINE = 120;
/** The pictures and files that the check accepts. */
const PICTURES = 'image/jpeg,image/png,image/webp,image/avif';
const FILES = '.pdf,.odt,.odp,.ods,.docx,.pptx,.xlsx,.csv,.txt,.mp4,.webm,.vtt';
/** Files lie beside the entry that uses them, and are named as such. */
const BESIDE = {
  media_folder: '',
  public_folder: '.',
  choose_url: false,
} as const;

/** The fields of the form for the parts of an object, in the order of its schema. */
export const formFields = (node: SchemaNode): Field[] =>
  Object.entries(node.properties ?? {}).map(([name, part]) =>
    formField(name, part, node.required?.includes(name) ?? false),
  );

/**
 * The field of the form for one part of a schema: what it is called, what it is for, what may stand in it.
 *
 * @throws where there is no such field for a part of this type
 */
export function formField(name: string, node: SchemaNode, required: boolean): Field {
  const common = { name, label: labelOf(name), ...hint(node), required };
  if (node.referencesTo) return { ...common, ...relation(node.referencesTo) };
  if (node.enum) return { ...common, ...choice(node.enum) };
  switch (node.type) {
    case 'string':
      return { ...common, ...text(node) };
    case 'integer':
    case 'number':
      return {
        ...common,
        widget: 'number',
        value_type: node.type === 'integer' ? 'int' : 'float',
        ...numbers(node.minimum, node.maximum),
        ...(node.type === 'number' && { step: 0.1 }),
      };
    case 'boolean':
      return { ...common, widget: 'boolean' };
    case 'object':
      return { ...common, widget: 'object', fields: formFields(node) };
    case 'array':
      return list(common, node);
    default:
      throw new Error(`The form has no field for "${name}", whose type is ${node.type ?? 'not said'}.`);
  }
}

interface Common {
  name: string;
  label: string;
  hint?: string;
  required: boolean;
}

function list(common: Common, { items = {}, minItems, maxItems }: SchemaNode): Field {
  // A list that must be there, but may be empty, asks for nothing.
  const length = numbers(minItems, maxItems);
  if (items.referencesTo) return { ...common, ...relation(items.referencesTo), multiple: true, ...length };
  if (items.enum) return { ...common, ...choice(items.enum), multiple: true, ...length };
  const widget = { ...common, widget: 'list', ...length } as const;
  if (items.type === 'object') {
    const fields = formFields(items);
    const [first] = items.exactlyOneOf ? fields.slice(-1) : fields;
    return { ...widget, fields, collapsed: 'auto', ...(first && { summary: `{{${first.name}}}` }) };
  }
  const { hint: _, ...item } = formField('item', items, true) as Common;
  return { ...widget, field: { ...item, label: `One of “${common.label}”` } as Field };
}

function text(node: SchemaNode) {
  if (node.picture) return { widget: 'image', accept: PICTURES, ...BESIDE } as const;
  if (node.attachment) return { widget: 'file', accept: FILES, ...BESIDE } as const;
  if (node.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } as const;
  const { minLength, maxLength, pattern, format } = node;
  const limits = {
    ...(minLength !== undefined && minLength > 1 && { minlength: minLength }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
  };
  const plain = { use_emoji_autocomplete: false, ...limits };
  if (!pattern && maxLength !== undefined && maxLength > ONE_LINE)
    return {
      widget: 'text',
      ...plain,
      pattern: ['^[^\\n]*$', 'Please write it without line breaks.'] as Pattern,
    } as const;
  const type = format === 'email' ? ('email' as const) : format === 'uri' ? ('url' as const) : undefined;
  return {
    widget: 'string',
    ...plain,
    ...(type && { type }),
    ...(pattern && { pattern: rule(pattern, node) }),
  } as const;
}

type Pattern = [string, string];

const rule = (pattern: string, { example }: SchemaNode): Pattern => [
  pattern,
  example === undefined ? 'This is not in the right form.' : `Please write it like this: ${String(example)}`,
];

const choice = (words: readonly string[]) =>
  ({ widget: 'select', options: words.map((value) => ({ label: labelOf(value), value })) }) as const;

/** A choice among the entries of another collection. What is kept is the name of the file or folder. */
const relation = (collection: CollectionName) =>
  ({
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [titleFieldOf(collection)],
    search_fields: [titleFieldOf(collection)],
  }) as const;

/** The field by which entries of a collection are told apart in lists. */
export const titleFieldOf = (collection: CollectionName): string => {
  const kind = kinds.find((each) => each.collection === collection);
  return kind && kind.namedFrom !== 'number' ? kind.namedFrom : 'title';
};

const numbers = (min: number | undefined, max: number | undefined) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** What the field is for, with an example where the words have none. */
function hint({ description, items, example, type, enum: words, referencesTo }: SchemaNode): { hint?: string } {
  const said = description ?? items?.description;
  const shown =
    type === 'string' && !words && !referencesTo && typeof example === 'string' ? ` Example: ${example}` : '';
  return said === undefined ? {} : { hint: `${said}${shown}` };
}
