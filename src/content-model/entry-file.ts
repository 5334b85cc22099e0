import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BodySource } from '../markdown/with-outline.ts';
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

/** The largest file that is read as a text, in kilobytes, and the longest YAML: far more than anybody writes. */
const MOST = { file: 500, fields: 100 };

const nothing = (found: Problem): ReadEntryFile => ({
  fields: undefined,
  body: undefined,
  digest: '',
  problems: [found],
});

/** Reads an entry's file. */
export function readEntryFile(root: string, file: Pick<EntryFile, 'path' | 'format'>): ReadEntryFile {
  try {
    const { size } = statSync(join(root, file.path));
    return tooLarge(size, file.path) ?? readEntryBytes(readFileSync(join(root, file.path)), file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return nothing(
      problem('file-unreadable', startOf(file.path), {
        reason: (error as NodeJS.ErrnoException).code ?? 'unknown reason',
      }),
    );
  }
}

function tooLarge(size: number, path: string): ReadEntryFile | undefined {
  const kilobytes = Math.ceil(size / 1000);
  if (kilobytes <= MOST.file) return undefined;
  return nothing(problem('file-too-large', startOf(path), { what: 'file', kilobytes, most: MOST.file }));
}

/** Reads what an entry's file holds: bytes to text, front matter to fields, the rest to a body. */
export function readEntryBytes(bytes: Uint8Array, file: Pick<EntryFile, 'path' | 'format'>): ReadEntryFile {
  const much = tooLarge(bytes.length, file.path);
  if (much) return much;
  const decoded = decodeText(bytes, file.path);
  if ('problem' in decoded) return nothing(decoded.problem);
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);

  if (file.format === 'yaml') {
    const fields = fieldsOf(decoded.text, file.path, 1);
    if ('id' in fields) return nothing(fields);
    return { fields, body: undefined, digest, problems: fieldProblems(fields, file.path) };
  }
  const split = splitFrontMatter(decoded.text, file.path);
  if ('problem' in split) return nothing(split.problem);
  const fields = fieldsOf(split.fields, file.path, split.fieldsLine);
  if ('id' in fields) return nothing(fields);
  return {
    fields,
    body: { file: file.path, text: split.body, firstLine: split.bodyLine, format: file.format },
    digest,
    problems: fieldProblems(fields, file.path),
  };
}

/** The fields of a YAML text; a problem instead, where they are longer or deeper than the parser should be asked to read. */
function fieldsOf(text: string, file: string, firstLine: number): YamlFields | Problem {
  const kilobytes = Math.ceil(text.length / 1000);
  if (kilobytes > MOST.fields)
    return problem('file-too-large', startOf(file), { what: 'list of fields', kilobytes, most: MOST.fields });
  const tooDeep = () =>
    problem('yaml-syntax', { ...startOf(file), line: firstLine }, { reason: 'they are nested too deep' });
  if (STAIRS.test(text) || depth(text) > DEEPEST) return tooDeep();
  try {
    return readYaml(text, file, firstLine);
  } catch (error) {
    if (error instanceof RangeError) return tooDeep();
    throw error;
  }
}

/** How many brackets may be open in YAML; no list of fields needs more than a few. */
const DEEPEST = 200;
/** Lists in lists in lists on one line, or lines that begin far to the right. */
const STAIRS = /^ *(?:[-?:] +){100}|^ {300}/m;

/** How many brackets are open where most are. */
function depth(text: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    most = Math.max(most, open);
  }
  return most;
}

function fieldProblems(fields: YamlFields, file: string): Problem[] {
  if (fields.problems.length > 0) return fields.problems;
  if (typeof fields.value !== 'object' || fields.value === null) return [problem('yaml-not-fields', startOf(file), {})];
  return [];
}
