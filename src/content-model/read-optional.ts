import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readEntryFile } from './entry-file.ts';
import { explainIssues } from './explain-issue.ts';
import { ContentProblems } from './gathering-loader.ts';

/**
 * Reads a file at the root of the content that a tree may do without.
 *
 * @param root the folder of the content
 * @param path the file in it
 * @param without what stands for a file that is not there
 * @throws ContentProblems where the file is there and is not right: the check has reported it before any build
 */
export function readOptional<Schema extends z.ZodType>(
  root: string,
  path: string,
  schema: Schema,
  without: z.output<Schema>,
): z.output<Schema> {
  if (!lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile()) return without;
  const { fields, problems } = readEntryFile(root, { path, format: 'yaml' });
  if (!fields || problems.length > 0) throw new ContentProblems(problems, root);
  const result = schema.safeParse(fields.value);
  if (!result.success) throw new ContentProblems(explainIssues(result.error.issues, schema, fields), root);
  return result.data;
}
