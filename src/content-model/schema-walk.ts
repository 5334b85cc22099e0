/** Finds its way about a Zod schema: the one place that knows how Zod 4 keeps its parts. */
import { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import type { FieldPath } from './yaml-fields.ts';

/** What a schema says of a field, for editors and for checks. */
export interface FieldMeta {
  description?: string;
  example?: unknown;
  /** The collection whose entries the field names. */
  referencesTo?: CollectionName;
  /** The field names a picture, or another file, that lies beside the entry. */
  picture?: boolean;
  attachment?: boolean;
  /** The field holds an address of this site. */
  internalLink?: boolean;
  /** The fields of a group of which exactly one is given. */
  exactlyOneOf?: readonly string[];
}

declare module 'zod' {
  interface GlobalMeta extends Omit<FieldMeta, 'description' | 'example'> {
    example?: unknown;
  }
}

/** The schema without what makes it optional. */
export function core(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return core(schema.unwrap());
  return schema;
}

/** What is known of a field: of the outermost schema first, then of what it wraps. */
export function metaOf(schema: z.core.$ZodType): FieldMeta {
  const own = (z.globalRegistry.get(schema) ?? {}) as FieldMeta;
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault
      ? metaOf(schema.unwrap())
      : {};
  return { ...inner, ...own };
}

/** The schema of the field at a path, or undefined where the path leads out of the schema. */
export function schemaAt(schema: z.core.$ZodType, path: FieldPath): z.core.$ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const here = core(schema);
  let next: z.core.$ZodType | undefined;
  if (here instanceof z.ZodObject) next = here.shape[String(step)] as z.core.$ZodType | undefined;
  else if (here instanceof z.ZodArray) next = here.element;
  return next && schemaAt(next, rest);
}

/** The names of the fields of an object schema. */
export function fieldsOf(schema: z.core.$ZodType | undefined): string[] {
  const here = schema && core(schema);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** A step of a pattern: a key, or every place of a list. */
type Step = string | typeof EACH;
const EACH = Symbol('each');

/** Where in the entries of a schema the fields with a certain meaning lie. */
export interface FieldPattern {
  steps: Step[];
  meta: FieldMeta;
}

/** The patterns of all fields of a schema that pass a test of their meta and their own schema. */
export function fieldsWhere(
  schema: z.core.$ZodType,
  wanted: (meta: FieldMeta, schema: z.core.$ZodType) => boolean,
  steps: Step[] = [],
): FieldPattern[] {
  const meta = metaOf(schema);
  const here = core(schema);
  const found = wanted(meta, schema) ? [{ steps, meta }] : [];
  if (here instanceof z.ZodObject) {
    for (const [key, value] of Object.entries(here.shape))
      found.push(...fieldsWhere(value as z.core.$ZodType, wanted, [...steps, key]));
  } else if (here instanceof z.ZodArray) {
    found.push(...fieldsWhere(here.element, wanted, [...steps, EACH]));
  }
  return found;
}

/** The texts that stand in an entry where a pattern points, each with its path. */
export function* textsAt(
  value: unknown,
  steps: readonly Step[],
  path: PropertyKey[] = [],
): Generator<{ text: string; path: PropertyKey[] }> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === 'string') yield { text: value, path };
  } else if (step === EACH) {
    if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* textsAt(item, rest, [...path, i]);
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    yield* textsAt((value as Record<string, unknown>)[step], rest, [...path, step]);
  }
}
