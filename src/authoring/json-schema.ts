import { z } from 'zod';

/** Keys of our own that say nothing to an editor's program. */
const OURS = ['referencesTo', 'picture', 'attachment', 'internalLink', 'example', 'exactlyOneOf'] as const;

/** What a web address looks like, as a pattern: one that the check accepts. */
export const HTTPS_ADDRESS = '^https://[^\\s/@]+(?:[/?#]\\S*)?$';

/**
 * A schema as JSON Schema (draft-07, which editors' programs read): what may be typed, with descriptions and examples.
 * Rules that compare fields are left to the check.
 *
 * @param schema a Zod schema
 * @param title what it describes, in a few words
 */
export function jsonSchema(schema: z.core.$ZodType, title: string): object {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema }) {
      const json = jsonSchema as Record<string, unknown>;
      if (json['example'] !== undefined) json['examples'] = [json['example']];
      const kinds = json['exactlyOneOf'] as readonly string[] | undefined;
      if (kinds) json['oneOf'] = kinds.map((kind) => ({ required: [kind] }));
      if (json['format'] === 'uri') json['pattern'] = HTTPS_ADDRESS;
      if (json['maximum'] === Number.MAX_SAFE_INTEGER) delete json['maximum'];
      for (const key of OURS) Reflect.deleteProperty(json, key);
    },
  });
  const { $schema, ...rest } = made;
  return { $schema, title, ...rest };
}
