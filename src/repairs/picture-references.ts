import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { namedFiles } from '../checks/named-files.ts';
import { offsetOf } from '../checks/reading/offset-of.ts';
import type { Survey, SurveyedEntry } from '../checks/survey.ts';
import { withEdits } from './edits.ts';
import { readStored } from './encoding.ts';
import type { Edit } from './repair.ts';

/** Where an entry names a file, and as what. */
interface Reference {
  entry: SurveyedEntry;
  src: string;
  line: number;
  column: number;
}

/** Every place where an entry names a file. Undefined where an entry beside it cannot be read, so that nobody knows. */
export function referencesTo(survey: Survey, file: string): Reference[] | undefined {
  const folder = posix.dirname(file);
  const beside = survey.entries.filter(({ path }) => posix.dirname(path) === folder);
  if (beside.some(({ value }) => value === undefined)) return undefined;
  return beside.flatMap((entry) =>
    [...namedFiles(survey, entry)]
      .filter(({ path }) => path === file)
      .map(({ src, place }) => ({ entry, src, line: place().line, column: place().column })),
  );
}

/** How far from the place of a picture its name may stand: a description is a few hundred letters. */
const REACH = 1000;

/**
 * Gives files new names in the entries beside them. Several files may get new names in one go: what an entry holds has
 * all the names that were given so far.
 */
export class NewNames {
  /** The new names, from the root of the content. */
  readonly given = new Set<string>();
  readonly #root: string;
  readonly #edits = new Map<string, Edit[]>();

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * What the entries held, and what they hold when a file has a new name. Undefined where it is written in a way that is
   * not known.
   *
   * @param next its new name, from the root of the content
   */
  rename(
    references: readonly Reference[],
    next: string,
  ): Map<string, { before: Uint8Array; now: Uint8Array }> | undefined {
    const entries = new Map<string, { before: Uint8Array; now: Uint8Array }>();
    for (const [entry, found] of Map.groupBy(references, ({ entry: { path } }) => path)) {
      const before = readFileSync(join(this.#root, entry));
      const stored = readStored(before);
      if (!stored?.asBefore) return undefined;
      const edits = found.map((reference) => edit(stored.text, reference, posix.basename(next)));
      if (edits.some((each) => each === undefined)) return undefined;
      const all = [...(this.#edits.get(entry) ?? []), ...(edits as Edit[])];
      this.#edits.set(entry, all);
      const now = new TextEncoder().encode(stored.asBefore(withEdits(stored.text, all)));
      entries.set(entry, { before, now });
    }
    this.given.add(next);
    return entries;
  }
}

function edit(text: string, { src, line, column }: Reference, name: string): Edit | undefined {
  const from = offsetOf(text, { line, column });
  const near = text.slice(from, from + REACH);
  const write = `${src.startsWith('./') ? './' : ''}${name}`;
  for (const form of [`<${src}>`, src, encodeURI(src)]) {
    const at = near.search(new RegExp(`${escapeForPattern(form)}(?![\\w.-])`));
    if (at !== -1) return { start: from + at, end: from + at + form.length, write, what: '' };
  }
  return undefined;
}

const escapeForPattern = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
