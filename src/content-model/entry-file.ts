import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodySource } from '../markdown/render-body.ts';
import { decodeText } from './decode-text.ts';
import type { EntryFile } from './content-files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { problem, startOf, type Problem } from './problem.ts';
import { readYaml, type YamlFields } from './yaml-fields.ts';

/** An entry's file, read but not yet judged. */
export interface ReadEntryFile {
  fields: YamlFields | undefined;
  body: BodySource | undefined;
  digest: string;
  problems: Problem[];
}

/** Reads an entry's file: bytes to text, front matter to fields, the rest to a body. */
export function readEntryFile(root: string, file: Pick<EntryFile, 'path' | 'format'>): ReadEntryFile {
  const nothing = (found: Problem): ReadEntryFile => ({
    fields: undefined,
    body: undefined,
    digest: '',
    problems: [found],
  });
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, file.path));
  } catch (error) {
    return nothing(
      problem('file-unreadable', startOf(file.path), {
        reason: (error as NodeJS.ErrnoException).code ?? 'unknown reason',
      }),
    );
  }
  const decoded = decodeText(bytes, file.path);
  if ('problem' in decoded) return nothing(decoded.problem);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);

  if (file.format === 'yaml') {
    const fields = readYaml(decoded.text, file.path);
    return { fields, body: undefined, digest, problems: fieldProblems(fields, file.path) };
  }
  const split = splitFrontMatter(decoded.text, file.path);
  if ('problem' in split) return nothing(split.problem);
  const fields = readYaml(split.fields, file.path, split.fieldsLine);
  return {
    fields,
    body: { file: file.path, text: split.body, firstLine: split.bodyLine, format: file.format },
    digest,
    problems: fieldProblems(fields, file.path),
  };
}

function fieldProblems(fields: YamlFields, file: string): Problem[] {
  if (fields.problems.length > 0) return fields.problems;
  if (typeof fields.value !== 'object' || fields.value === null) return [problem('yaml-not-fields', startOf(file), {})];
  return [];
}
