import { z } from 'zod';
import type { FieldMeta } from '../content-model/schema-walk.ts';
import { HTTPS_ADDRESS } from '../authoring/json-schema.ts';

/** A part of a schema, as JSON Schema (draft-07) with our own words about it. */
export interface SchemaNode extends FieldMeta {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: readonly string[];
  default?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
  required?: readonly string[];
}

/** All that a part may say. Each of these has a place in the form, or says nothing that a form could show. */
const KNOWN = new Set([
  '$schema',
  'additionalProperties',
  'attachment',
  'default',
  'description',
  'enum',
  'exactlyOneOf',
  'example',
  'format',
  'internalLink',
  'items',
  'maximum',
  'maxItems',
  'maxLength',
  'minimum',
  'minItems',
  'minLength',
  'pattern',
  'picture',
  'properties',
  'referencesTo',
  'required',
  'type',
  'uniqueItems',
]);

/**
 * A Zod schema as plain data from which a form can be made.
 *
 * @throws where the schema says something that the form has no way to show
 */
export function schemaNode(schema: z.core.$ZodType): SchemaNode {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema }) {
      if (jsonSchema.format === 'uri') jsonSchema.pattern = HTTPS_ADDRESS;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return known(made as Record<string, unknown>, 'the schema');
}

/** The part, without what only says that it may be left empty, and the parts within it. */
function known(node: Record<string, unknown>, where: string): SchemaNode {
  const { anyOf, ...rest } = node as { anyOf?: Record<string, unknown>[] };
  const [only, ...others] = (anyOf ?? []).filter(({ type }) => type !== 'null');
  if (only && others.length === 0) return known({ ...only, ...rest }, where);
  const unknown = Object.keys(node).find((key) => !KNOWN.has(key) || (key === 'type' && Array.isArray(node[key])));
  if (unknown !== undefined)
    throw new Error(`The form cannot show "${unknown}", which ${where} has. Teach it in src/admin/form-field.ts.`);
  const { items, properties } = node as { items?: Record<string, unknown>; properties?: Record<string, object> };
  return {
    ...node,
    ...(items && { items: known(items, `each item of ${where}`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, part]) => [name, known({ ...part }, `the field "${name}"`)]),
      ),
    }),
  };
}
