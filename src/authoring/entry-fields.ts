import { z } from 'zod';
import { collections } from '../content-model/collections.ts';
import type { CollectionName } from '../content-model/collection-names.ts';
import { core, metaOf } from '../content-model/schema-walk.ts';

/** What a field of a schema is to somebody who fills it in. */
export interface EntryField {
  /** The keys that lead to it: `['consent', 'reviewBy']`. Lists have no step of their own. */
  path: readonly string[];
  description: string;
  example: unknown;
  /** Whether the field is needed wherever what it belongs to is there. */
  required: boolean;
  kind: 'text' | 'day' | 'number' | 'flag' | 'choice' | 'group';
  /** Whether it holds a list of such things. */
  list: boolean;
  /** The longest and the shortest that a text may be. */
  longest: number | undefined;
  shortest: number | undefined;
  /** The words that it may be, for a choice. */
  choices: readonly string[];
  /** The collection whose entries it names. */
  referencesTo: CollectionName | undefined;
  /** Whether it names a picture or another file that lies beside the entry. */
  beside: boolean;
  /** The fields of a group of which exactly one is given. */
  exactlyOneOf: readonly string[];
  /** The fields of a group, in the order of the schema. */
  fields: readonly EntryField[];
}

/**
 * The fields of a collection's entries, in the order of its schema.
 *
 * @example fieldsOfEntry('topics').map(({ path }) => path.join('.')) // ['name', 'summary']
 */
export const fieldsOfEntry = (collection: CollectionName): EntryField[] => describe(collections[collection].schema, []);

/** The fields of an object schema, or of the objects in a list. */
export function describe(schema: z.core.$ZodType, path: readonly string[]): EntryField[] {
  const here = core(schema);
  if (here instanceof z.ZodArray) return describe(here.element, path);
  if (!(here instanceof z.ZodObject)) return [];
  return Object.entries(here.shape).map(([key, value]) => describeField(value as z.core.$ZodType, [...path, key]));
}

function describeField(schema: z.core.$ZodType, path: readonly string[]): EntryField {
  const outer = core(schema);
  const list = outer instanceof z.ZodArray;
  const inner = list ? core(outer.element) : outer;
  const [own, each] = [metaOf(schema), metaOf(inner)];
  const example = own.example ?? (list && each.example !== undefined ? [each.example] : each.example);
  return {
    path,
    description: own.description ?? each.description ?? '',
    example,
    required: schema._zod.optin !== 'optional',
    kind: kindOf(inner, each),
    list,
    longest: inner instanceof z.ZodString ? (inner.maxLength ?? undefined) : undefined,
    shortest: inner instanceof z.ZodString ? (inner.minLength ?? undefined) : undefined,
    choices: inner instanceof z.ZodEnum ? inner.options.map(String) : [],
    referencesTo: own.referencesTo ?? each.referencesTo,
    beside: Boolean(own.picture ?? own.attachment),
    exactlyOneOf: each.exactlyOneOf ?? [],
    fields: describe(inner, path),
  };
}

function kindOf(schema: z.core.$ZodType, meta: object): EntryField['kind'] {
  if (schema instanceof z.ZodObject) return 'group';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodBoolean) return 'flag';
  if (schema instanceof z.ZodNumber) return 'number';
  return 'format' in meta && meta.format === 'date' ? 'day' : 'text';
}

/** A field's name as an editor would say it: `consent.reviewBy`. */
export const nameOf = ({ path }: Pick<EntryField, 'path'>): string => path.join('.');

/** Every field and every field within it, outermost first. */
export const withInner = (fields: readonly EntryField[]): EntryField[] =>
  fields.flatMap((field) => [field, ...withInner(field.fields)]);
