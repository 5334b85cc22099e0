/** Reads a whole content tree once and keeps what the rules need of it. */
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '../content-model/collection-names.ts';
import { collectionNames } from '../content-model/collection-names.ts';
import { collections } from '../content-model/collections.ts';
import {
  contentFiles,
  redirectsFile,
  searchFile,
  searchTestsFile,
  settingsFile,
  type EntryFile,
} from '../content-model/content-files.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Content, Entry } from '../content-model/entry.ts';
import { readEntryFile } from '../content-model/entry-file.ts';
import { explainIssues } from '../content-model/explain-issue.ts';
import { problem, startOf, type Place, type Problem } from '../content-model/problem.ts';
import { searchSettingsSchema } from '../content-model/search-settings.ts';
import { searchTestsSchema } from '../content-model/search-tests.ts';
import { redirectsSchema, settingsSchema, type Redirect } from '../content-model/settings.ts';
import type { FieldPath, YamlFields } from '../content-model/yaml-fields.ts';
import { nestingOf } from '../documents/nesting.ts';
import { emptyOutline, type BodyOutline } from '../markdown/body-outline.ts';
import type { BodyLookups } from '../markdown/component.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { z } from 'zod';

/** An entry as the rules see it: its fields, right or wrong, and what its text holds. */
export interface SurveyedEntry extends EntryFile {
  /** The fields as they stand in the file. */
  value: unknown;
  /** The fields as the schema gives them, where they are right. */
  data: Entry['data'] | undefined;
  outline: BodyOutline;
  hasText: boolean;
  /** How deep things stand in each other in its text. */
  nesting: number;
}

/** A content tree, read. Rules add what they find to nothing: they return problems. */
export interface Survey {
  root: string;
  today: CalendarDay;
  entries: SurveyedEntry[];
  byName: ReadonlyMap<CollectionName, ReadonlyMap<string, SurveyedEntry>>;
  content: Content;
  /** The moved addresses in the order of their file; undefined in the place of one that is wrong. */
  redirects: (Redirect | undefined)[];
  /** The files that help and test the search, as they stand; undefined where they are not there. */
  search: { settings: unknown; tests: unknown };
  /** Problems met while reading. */
  problems: Problem[];
  /** Where a field of a file stands. Reads the file again: only problems need it. */
  locate: (file: Pick<EntryFile, 'path' | 'format'>, path: FieldPath, at?: 'key' | 'value') => Place;
}

/** While checking, everything that a text may show exists; the rules find out what does not. */
export const anything: BodyLookups = {
  evidence: () => ({
    value: '',
    unit: '',
    statement: '',
    period: '',
    scope: '',
    strength: 'counted',
    strand: 'wla',
    order: 0,
    source: { title: '' },
  }),
  resource: (name) => ({ title: name, address: `/resources/${name}/`, kind: '', minutes: 0 }),
  picture: (src) => ({ src, width: 1, height: 1 }),
  file: (src) => src,
};

/**
 * Reads a content tree.
 *
 * @param root the folder of the content
 * @param today the day for which the site is built
 */
export function survey(root: string, today: CalendarDay): Survey {
  const files = contentFiles(root);
  const problems = [...files.problems];
  const content: Content = {
    root,
    entries: Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Content['entries'],
    settings: undefined,
    redirects: [],
    assets: files.assets,
  };
  const byName = new Map<CollectionName, Map<string, SurveyedEntry>>(collectionNames.map((name) => [name, new Map()]));
  const entries: SurveyedEntry[] = [];

  for (const file of files.entries) {
    const read = readEntryFile(root, file);
    problems.push(...read.problems);
    const surveyed: SurveyedEntry = {
      ...file,
      value: read.fields?.value,
      data: undefined,
      outline: emptyOutline(),
      hasText: false,
      nesting: 0,
    };
    try {
      if (read.fields && read.problems.length === 0) {
        const { schema } = collections[file.collection];
        const result = schema.safeParse(read.fields.value);
        if (result.success) {
          surveyed.data = result.data as Entry['data'];
          (content.entries[file.collection] as Entry[]).push({
            ...file,
            data: surveyed.data,
            digest: read.digest,
          } as Entry);
        } else {
          problems.push(...explainIssues(result.error.issues, schema, read.fields));
        }
      }
      if (read.body) {
        const { html, ...outline } = renderBody(read.body, anything);
        surveyed.outline = outline;
        surveyed.hasText = html.trim() !== '';
        surveyed.nesting = nestingOf(html);
        problems.push(...outline.problems);
      }
    } catch (error) {
      // Nothing that an editor writes should bring the reading to an end: the file is named, and the others are read.
      problems.push(problem('text-render', startOf(file.path), { reason: String((error as Error).message) }));
    }
    entries.push(surveyed);
    // The first of two files with one name stands for both; the rule "names" reports the second.
    const named = byName.get(file.collection);
    if (!named?.has(file.name)) named?.set(file.name, surveyed);
  }

  content.settings = readSingle(root, settingsFile, settingsSchema, problems).data;
  const moved = readSingle(root, redirectsFile, redirectsSchema, problems);
  content.redirects = moved.data ?? [];
  const redirects = Array.isArray(moved.value)
    ? moved.value.map((item) => redirectsSchema.element.safeParse(item).data)
    : [];
  const search = {
    settings: readSingle(root, searchFile, searchSettingsSchema, problems).value,
    tests: readSingle(root, searchTestsFile, searchTestsSchema, problems).value,
  };

  return {
    root,
    today,
    entries,
    byName,
    content,
    redirects,
    search,
    problems,
    locate: locator(root),
  };
}

/** Finds where fields stand. It keeps the last file in mind, because a list of problems often lies in one file. */
function locator(root: string): Survey['locate'] {
  let last: { path: string; fields: YamlFields | undefined } | undefined;
  return (file, path, at) => {
    if (last?.path !== file.path) last = { path: file.path, fields: readEntryFile(root, file).fields };
    return last.fields?.locate(path, at) ?? startOf(file.path);
  };
}

/** Reads one of the files that stand at the root: as it is, and as its schema gives it where it is right. */
function readSingle<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  problems: Problem[],
): { value?: unknown; data?: z.output<Schema> | undefined } {
  // It may be missing, or the walk through the files has reported that it is, or that it is a link.
  if (!lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile()) return {};
  const { fields, problems: unreadable } = readEntryFile(root, { path: file, format: 'yaml' });
  problems.push(...unreadable);
  if (!fields || unreadable.length > 0) return {};
  const result = schema.safeParse(fields.value);
  if (!result.success) problems.push(...explainIssues(result.error.issues, schema, fields));
  return { value: fields.value, data: result.data };
}
