/** What must be the same before and after a repair. */
import { isDeepStrictEqual } from 'node:util';
import { anything } from '../checks/survey.ts';
import { renderBody } from '../markdown/render-body.ts';
import type { SourceText } from './source-text.ts';

/** Signs that nobody sees and that no word needs. */
export const UNSEEN = /[\u00ad\u200b\ufeff]/g;

const html = ({ read }: SourceText): string => (read.body ? renderBody(read.body, anything).html : '');
const problems = ({ read }: SourceText): number => (read.body ? renderBody(read.body, anything).problems.length : 0);
const seen = (text: string): string => text.replace(UNSEEN, '');

/**
 * The fields mean the same, and so does the page, letter for letter: nothing but its source has changed. Of fields that
 * cannot be read, nobody can say so.
 */
export const samePage = (before: SourceText, after: SourceText): boolean =>
  after.read.problems.length === 0 &&
  (before.read.problems.length > 0 || isDeepStrictEqual(after.read.fields?.value, before.read.fields?.value)) &&
  seen(html(after)) === seen(html(before)) &&
  problems(after) <= problems(before);

/** The page has the same headings, lists, links and components; its words, or where a link leads, may differ. */
export const sameShape = (before: SourceText, after: SourceText): boolean =>
  after.read.problems.length <= before.read.problems.length &&
  shape(html(after)) === shape(html(before)) &&
  isDeepStrictEqual(paths(after.read.fields?.value), paths(before.read.fields?.value)) &&
  problems(after) <= problems(before);

/** The fields are the same, and fewer things on the page do not come out. */
export const betterPage = (before: SourceText, after: SourceText): boolean =>
  after.text.slice(0, after.bodyAt) === before.text.slice(0, before.bodyAt) && problems(after) < problems(before);

/** The page stays as it is, and its fields have fewer problems than before. */
export const betterFields = (before: SourceText, after: SourceText): boolean =>
  after.text.slice(after.bodyAt) === before.text.slice(before.bodyAt) &&
  after.read.problems.length === 0 &&
  (before.read.problems.length > 0 || after.issues.length < before.issues.length);

/** The tags of a page, and the places of words between them. */
const shape = (page: string): string =>
  page.replace(/ href="[^"]*"/g, '').replace(/>[^<]+/g, (words) => (words.trim() === '>' ? '>' : '>…'));

/** The names of all fields, without what they say. */
function paths(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(paths);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, paths(item)]));
}
