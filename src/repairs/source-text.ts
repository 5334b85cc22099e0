import type { z } from 'zod';
import { collections } from '../content-model/collections.ts';
import { redirectsFile, settingsFile, type EntryFile } from '../content-model/content-files.ts';
import { readEntryBytes, type ReadEntryFile } from '../content-model/entry-file.ts';
import { redirectsSchema, settingsSchema } from '../content-model/settings.ts';

/** A file of text that may be repaired: an entry, or one of the two lists at the top. */
export type TextFile = Pick<EntryFile, 'path' | 'format'> & Partial<EntryFile>;

/** The text of a file, with line feeds alone, as the check reads it. */
export interface SourceText {
  file: TextFile;
  text: string;
  read: ReadEntryFile;
  /** Where the text under the front matter begins; the end, where there is none. */
  bodyAt: number;
  /** What the schema says of the fields: nothing where they are right, or cannot be read. */
  issues: readonly z.core.$ZodIssue[];
  schema: z.core.$ZodType | undefined;
}

/** The files at the top that hold fields. */
export const topFiles: readonly TextFile[] = [
  { path: settingsFile, format: 'yaml' },
  { path: redirectsFile, format: 'yaml' },
];

/** Takes a text apart, just as the check does. */
export function sourceText(file: TextFile, text: string): SourceText {
  const read = readEntryBytes(new TextEncoder().encode(text), file);
  const schema = schemaOf(file);
  const readable = read.fields !== undefined && read.problems.length === 0;
  return {
    file,
    text,
    read,
    bodyAt: text.length - (read.body?.text.length ?? 0),
    issues: readable ? (schema?.safeParse(read.fields?.value).error?.issues ?? []) : [],
    schema,
  };
}

function schemaOf({ path, collection }: TextFile): z.ZodType | undefined {
  if (collection) return collections[collection].schema;
  return path === settingsFile ? settingsSchema : path === redirectsFile ? redirectsSchema : undefined;
}
