/** Turns what Zod finds into problems that an editor can act on. */
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { dateAdvice } from './date-advice.ts';
import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import { fieldsOf, metaOf, schemaAt } from './schema-walk.ts';
import { suggestSlug } from './suggest-slug.ts';
import type { FieldPath, YamlFields } from './yaml-fields.ts';

/**
 * The problems of one file's fields.
 *
 * @param issues what Zod found
 * @param schema the schema that was used: its descriptions become advice
 * @param fields the fields as they were read, with their places
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  schema: z.core.$ZodType,
  fields: YamlFields,
): Problem[] {
  const problems = issues.flatMap((issue) => explain(issue, schema, fields));
  // An address may be wrong in two ways for Zod, of which an editor reads the same.
  return problems.filter((each, i) => problems.findIndex((other) => isDeepStrictEqual(each, other)) === i);
}

function explain(issue: z.core.$ZodIssue, schema: z.core.$ZodType, fields: YamlFields): Problem[] {
  const path = issue.path.filter((step) => step !== '');
  const field = fieldName(path) || 'the whole file';
  const value = valueAt(fields.value, path);
  const fieldSchema = schemaAt(schema, path);
  const meta = fieldSchema ? metaOf(fieldSchema) : {};
  const advice = [meta.description, meta.example === undefined ? undefined : `For example: ${show(meta.example)}.`]
    .filter(Boolean)
    .join(' ');
  const here = fields.locate(path);

  if (issue.code === 'unrecognized_keys') {
    const known = fieldsOf(fieldSchema);
    return issue.keys.map((key) =>
      problem('field-unknown', fields.locate([...path, key], 'key'), {
        key: fieldName([...path, key]),
        nearest: nearest(key, known),
        known: known.join(', '),
      }),
    );
  }
  if (path.length > 0 && value === undefined && issue.code !== 'custom')
    return [problem('field-missing', here, { field, advice })];
  if (value === null) return [problem('field-empty', here, { field, advice })];

  // A name that no entry can have is reported by the rule on references, with the name that was meant.
  if (issue.message === 'not-a-slug' && meta.referencesTo) return [];

  // Nothing at all is reported as such.
  if (issue.message === 'not-typed' && String(value).trim() === '') return [];

  switch (issue.code) {
    case 'invalid_type':
      // A date that YAML takes for a number, such as 20260201, is a date all the same.
      if ((issue.message === 'not-a-day' || issue.message === 'not-a-time') && typeof value !== 'object')
        return [explainCode(issue, field, value, fields, path)];
      if (typeof value === 'number' && issue.expected === 'int')
        return [problem('field-number', here, { field, limit: 'a whole number' })];
      return [
        problem('field-type', here, {
          field,
          found: kindOf(value),
          expected: expectedName(issue.expected),
          fix: typeFix(value, fields.written(path), issue.expected, path),
        }),
      ];
    case 'invalid_value': {
      const choices = issue.values.map(String);
      return [
        problem('field-choice', here, {
          field,
          written: show(value),
          nearest: nearest(String(value), choices),
          choices: listWith('or', choices),
        }),
      ];
    }
    case 'too_big':
      if (issue.origin === 'string')
        return [
          problem('field-too-long', here, { field, length: String(value).trim().length, most: Number(issue.maximum) }),
        ];
      return [problem('field-number', here, { field, limit: `${issue.maximum} at most` })];
    case 'too_small':
      if (issue.message === 'empty' || (issue.origin === 'string' && String(value).trim() === ''))
        return [problem('field-empty', here, { field, advice })];
      if (issue.origin === 'string')
        return [
          problem('field-too-short', here, {
            field,
            length: String(value).trim().length,
            least: Number(issue.minimum),
          }),
        ];
      if (issue.origin === 'array') return [problem('field-too-few', here, { field, least: Number(issue.minimum) })];
      return [problem('field-number', here, { field, limit: `${issue.minimum} at least` })];
    default:
      return [explainCode(issue, field, value, fields, path)];
  }
}

/** Explains the mistakes that our own schemas name by a code, in place of Zod's message. */
function explainCode(
  issue: z.core.$ZodIssue,
  field: string,
  value: unknown,
  fields: YamlFields,
  path: FieldPath,
): Problem {
  const here = fields.locate(path);
  const written = show(value);
  switch (issue.message) {
    case 'not-a-day':
      return problem('field-date', here, { field, written, advice: dateAdvice(value) });
    case 'listed-twice':
      return problem('listed-twice', here, { field });
    case 'not-a-time':
      return problem('field-time', here, { field, written });
    case 'several-lines':
      return problem('field-lines', here, { field });
    case 'not-a-slug':
      return problem('field-slug', here, { field, suggestion: suggestSlug(String(value)) });
    case 'not-https':
      return problem('field-web-address', here, { field });
    case 'not-internal':
      return problem('field-internal-address', here, { field, written });
    case 'not-an-old-address':
      return problem('field-old-address', here, { field, written });
    case 'not-an-email':
      return problem('field-email', here, { field });
    case 'not-a-repository':
      return problem('field-repository', here, { field, written });
    case 'not-a-form-address':
      return problem('field-form-address', here, { field });
    case 'not-a-field-name':
      return problem('field-form-name', here, { field, written });
    case 'not-an-unsubscribe-target':
      return problem('field-unsubscribe', here, { field, written });
    case 'not-a-postcode-area':
      return problem('field-postcode-area', here, { field, written });
    case 'not-typed':
      return problem('field-typed-words', here, { field, written });
    case 'not-mark-letters':
      return problem('field-mark-letters', here, { field, written });
    case 'updated-before-published':
    case 'ends-before-start':
    case 'form-without-day':
    case 'picture-of-changed-name':
    case 'one-item-each':
      return problem(issue.message, here, {});
    default:
      return problem('field-wrong', here, { field, reason: issue.message.toLowerCase().replace(/\.$/, '') });
  }
}

/** A path as an editor would say it: `consent.given`, and `items (number 3).why` for a place in a list. */
function fieldName(path: FieldPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number'
        ? `${name} (number ${step + 1})`.trim()
        : name
          ? `${name}.${String(step)}`
          : String(step),
    '',
  );
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (at, step) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  return (
    { string: 'text', number: 'a number', boolean: 'true or false', object: 'a group of fields' }[
      typeof value as 'string'
    ] ?? 'something else'
  );
}

function expectedName(expected: string): string {
  return (
    {
      string: 'text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      object: 'a group of fields',
    }[expected] ?? expected
  );
}

function typeFix(value: unknown, written: string | undefined, expected: string, path: FieldPath): string {
  if (path.length === 0)
    return expected === 'array'
      ? 'Begin each entry of the list with a hyphen.'
      : 'Write one field a line, such as "name: …".';
  const key = String(path.findLast((step) => typeof step === 'string') ?? 'name');
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes: ${typeof path.at(-1) === 'number' ? '- ' : `${key}: `}"${written ?? value}".`;
  if (expected === 'array' && typeof value === 'string') return `Write it as a list: ${key}: [${value}].`;
  if (expected === 'string' && Array.isArray(value)) return `Name one only: ${key}: ${value[0] ?? '…'}.`;
  if (expected === 'string' && typeof value === 'object')
    return `Write it after the colon. Text that begins with { needs quotes: ${key}: "{ … }".`;
  if (expected === 'boolean') return `Write true or false, without quotes.`;
  if (expected === 'number' || expected === 'int') return 'Write the number in figures, without quotes.';
  if (expected === 'object') return `Write its fields on the lines below, each with two more spaces in front.`;
  return 'Compare it with the same field of a file that works.';
}

function show(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function listWith(word: string, items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}
