import { parseArgs } from 'node:util';
import { nearest } from '../content-model/nearest.ts';
import { fieldsOfEntry, withInner, type EntryField } from './entry-fields.ts';
import type { Kind } from './kinds.ts';
import { valueAt, valueOf, withValue, type Fields } from './values.ts';

/** The flag that names the new file. */
export const FILE_NAME = 'file-name';

/** What a command line said. */
export interface ReadFlags {
  data: Fields;
  fileName: string | undefined;
  help: boolean;
  /** What cannot be understood, in sentences. */
  faults: string[];
}

/**
 * The fields of a kind that a flag can give: all but the id, which is made, and pictures and files, which must lie
 * beside the entry first.
 */
export const flaggedFields = (kind: Kind): EntryField[] =>
  fieldsOfEntry(kind.collection).flatMap(function leaves(field): EntryField[] {
    if (field.path[0] === 'id' || withInner([field]).some(({ beside }) => beside)) return [];
    return field.kind === 'group' && !field.list ? field.fields.flatMap(leaves) : [field];
  });

/**
 * The flag of a field.
 *
 * @example flagOf({ path: ['consent', 'reviewBy'] }) // '--consent-review-by'
 */
export const flagOf = ({ path }: Pick<EntryField, 'path'>): string =>
  `--${path
    .join('-')
    .replace(/[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase()}`;

/**
 * Reads the flags that follow the kind of a new entry.
 *
 * @param kind what is begun
 * @param args the words after it
 * @example readFlags(story, ['--title', 'Bees']).data // { title: 'Bees' }
 */
export function readFlags(kind: Kind, args: readonly string[]): ReadFlags {
  const fields = new Map(flaggedFields(kind).map((field) => [flagOf(field).slice(2), field]));
  const options = Object.fromEntries([
    ...[...fields].map(([flag, { kind: sort }]) => [flag, { type: sort === 'flag' ? 'boolean' : 'string' }] as const),
    [FILE_NAME, { type: 'string' }] as const,
    ['help', { type: 'boolean', short: 'h' }] as const,
  ]);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const read: ReadFlags = { data: {}, fileName: undefined, help: false, faults: [] };
  const stray: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') stray.push(token.value);
    if (token.kind !== 'option') continue;
    const field = fields.get(token.name);
    if (token.name === 'help' || token.rawName === '-h') read.help = true;
    else if (!field && token.name !== FILE_NAME) {
      const near = nearest(token.name, fields.keys());
      read.faults.push(
        `There is no flag ${token.rawName}. ${near ? `Did you mean --${near}?` : `--help lists them all.`}`,
      );
    } else if (field?.kind === 'flag') {
      read.data = withValue(read.data, field.path, token.value === undefined || valueOf(token.value, field));
    } else if (token.value === undefined) {
      read.faults.push(`${token.rawName} needs something after it.`);
    } else if (!field) read.fileName = token.value;
    else {
      const value = valueOf(token.value, field);
      const earlier = valueAt(read.data, field.path);
      const both = Array.isArray(value) && Array.isArray(earlier) ? [...(earlier as unknown[]), ...value] : value;
      read.data = withValue(read.data, field.path, both);
    }
  }
  // After a flag that nobody knows, its value looks like a stray word.
  if (read.faults.length === 0)
    for (const words of stray) read.faults.push(`"${words}" follows no flag. Put text with spaces in "double quotes".`);
  return read;
}
