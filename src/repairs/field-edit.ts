import { offsetOf } from '../checks/reading/offset-of.ts';
import type { FieldPath } from '../content-model/yaml-fields.ts';
import type { Edit } from './repair.ts';
import type { SourceText } from './source-text.ts';

/** A field as it stands in the file, quote marks and all. Undefined where it runs over several lines. */
export function typed({ text, read }: SourceText, path: FieldPath, at: 'key' | 'value' = 'value') {
  const place = read.fields?.locate(path, at);
  if (!place?.endColumn) return undefined;
  const start = offsetOf(text, place);
  const end = start + place.endColumn - place.column;
  return { start, end, line: place.line, typed: text.slice(start, end) };
}

/** Writes a field anew. Undefined where it runs over several lines. */
export function fieldEdit(
  source: SourceText,
  path: FieldPath,
  write: string,
  what: string,
  at?: 'key' | 'value',
): Edit | undefined {
  const found = typed(source, path, at);
  return found && { start: found.start, end: found.end, write, what };
}
