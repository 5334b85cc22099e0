import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../../content-model/decode-text.ts';
import { splitFrontMatter } from '../../content-model/front-matter.ts';
import type { Place } from '../../content-model/problem.ts';
import type { Survey, SurveyedEntry } from '../survey.ts';
import { readBody, type ReadBody } from './body-words.ts';
import { fieldWords } from './field-words.ts';
import { lastUpTo } from './last-up-to.ts';
import type { Words } from './words.ts';

/** What an entry says: the words of its fields and its text, its links and its pictures, each with its place. */
export interface EntryText extends ReadBody {
  entry: SurveyedEntry;
}

/** Where a character of a file stands. */
export type PlaceOf = (offset: number) => Place;

/** What an entry says. It is read again from its file and not kept, so that memory does not grow with the site. */
export function entryText(survey: Survey, entry: SurveyedEntry): EntryText {
  const source = sourceOf(join(survey.root, entry.path), entry.path);
  const placeOf = placer(source, entry.path);
  const fields: Words[] = fieldWords(survey, entry, source, placeOf);
  const body = source && entry.format !== 'yaml' ? splitFrontMatter(source, entry.path) : undefined;
  const read: ReadBody =
    body && !('problem' in body)
      ? readBody(body.body, entry.format as 'md' | 'mdx', (at) => placeOf(source.length - body.body.length + at))
      : { words: [], links: [], pictures: [], directives: [] };
  return { entry, ...read, words: [...fields, ...read.words] };
}

/** The text of a file; nothing, where the reading of the tree has reported that it cannot be read. */
function sourceOf(path: string, file: string): string {
  try {
    const decoded = decodeText(readFileSync(path), file);
    return 'text' in decoded ? decoded.text : '';
  } catch {
    return '';
  }
}

function placer(source: string, file: string): PlaceOf {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const line = lastUpTo(starts, offset);
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}
