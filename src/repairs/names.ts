import { fieldsOf, schemaAt } from '../content-model/schema-walk.ts';
import { nearest } from '../content-model/nearest.ts';
import { withEdits } from './edits.ts';
import { fieldEdit } from './field-edit.ts';
import { betterFields } from './holds.ts';
import type { Edit, TextRepair } from './repair.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** A misspelt field, where one field alone is near, is not there yet, and takes what is written. */
export const names: TextRepair = {
  name: 'names',
  mends: ['field-unknown'],
  shows: true,
  holds: betterFields,
  propose(source) {
    const edits: Edit[] = [];
    for (const issue of source.issues) {
      if (issue.code !== 'unrecognized_keys' || !source.schema) continue;
      const known = fieldsOf(schemaAt(source.schema, issue.path));
      const written = Object.keys(valueAt(source.read.fields?.value, issue.path));
      const meant = issue.keys.map((key) => [key, onlyNear(key, known)] as const);
      for (const [key, name] of meant) {
        if (!name || written.includes(name) || meant.filter(([, other]) => other === name).length > 1) continue;
        const edit = fieldEdit(source, [...issue.path, key], name, `Called the field "${name}".`, 'key');
        if (edit && takes(source, edit, [...issue.path, name])) edits.push(edit);
      }
    }
    return { edits };
  },
};

/** The one name that is near; undefined where none is, or another could be meant as well. */
function onlyNear(key: string, known: readonly string[]): string | undefined {
  const near = nearest(key, known);
  if (near === undefined || near.toLowerCase() === key.toLowerCase()) return near;
  const other = nearest(
    key,
    known.filter((name) => name !== near),
  );
  return other === undefined ? near : undefined;
}

/** Whether the right field takes what the misspelt one holds. */
function takes(source: SourceText, edit: Edit, path: readonly PropertyKey[]): boolean {
  const { issues } = sourceText(source.file, withEdits(source.text, [edit]));
  return !issues.some((issue) => path.every((step, i) => issue.path[i] === step));
}

function valueAt(value: unknown, path: readonly PropertyKey[]): object {
  let at = value;
  for (const step of path) at = (at as Record<PropertyKey, unknown> | undefined)?.[step];
  return typeof at === 'object' && at !== null ? at : {};
}
