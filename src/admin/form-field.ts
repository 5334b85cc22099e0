/** Fields of the form, from the parts of a schema. */
import type { Field } from '@sveltia/cms';
import type { CollectionName } from '../content-model/collection-names.ts';
import { kinds } from '../authoring/kinds.ts';
import type { SchemaNode } from './schema-node.ts';
import { labelOf, oneOf } from './words.ts';

/** Texts that may be longer than this, or that must have some length, get a box of several lines. */
const ONE_LINE = 200;
/** Choices up to this number are shown at once; more of them open as a list. */
const SHOWN_AT_ONCE = 10;
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
  // Sveltia wants at least one item in a list that is needed. One that may be empty has a default in its schema.
  const length = numbers(minItems, maxItems);
  if (items.referencesTo) return { ...common, ...relation(items.referencesTo), multiple: true, ...length };
  if (items.enum) return { ...common, ...choice(items.enum), multiple: true, ...length };
  const widget = { ...common, widget: 'list', label_singular: oneOf(common.label), ...length } as const;
  if (items.type === 'object') {
    const fields = formFields(items);
    const [first] = items.exactlyOneOf ? fields.slice(-1) : fields;
    return { ...widget, fields, collapsed: 'auto', ...(first && { summary: `{{${first.name}}}` }) };
  }
  return { ...widget, field: { ...formField('item', items, true), label: oneOf(common.label) } };
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
  if (!pattern && maxLength !== undefined && (maxLength > ONE_LINE || limits.minlength !== undefined))
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
  ({
    widget: 'select',
    options: words.map((value) => ({ label: labelOf(value), value })),
    dropdown_threshold: SHOWN_AT_ONCE,
  }) as const;

/** A choice among the entries of another collection. What is kept is the name of the file or folder. */
const relation = (collection: CollectionName) =>
  ({
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [...shownFieldsOf(collection)],
    search_fields: [...shownFieldsOf(collection)],
  }) as const;

/** The fields that tell the entries of a collection apart in lists. The first is the one from which files are named. */
export function shownFieldsOf(collection: CollectionName): readonly [string, ...string[]] {
  if (collection === 'newsletters') return ['number', 'title'];
  if (collection === 'evidence') return ['unit', 'value'];
  return [kinds.find((kind) => kind.collection === collection)?.namedFrom ?? 'title'];
}

const numbers = (min: number | undefined, max: number | undefined) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

/** What the field is for, with an example where the words have none. */
function hint({ description, items, example, type, enum: words, referencesTo, format }: SchemaNode): { hint?: string } {
  const said = description ?? items?.description;
  const shown =
    type === 'string' && !words && !referencesTo && typeof example === 'string' && format !== 'date'
      ? ` Example: ${example}`
      : '';
  return said === undefined ? {} : { hint: `${said}${shown}` };
}
