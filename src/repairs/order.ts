import { fieldsOf } from '../content-model/schema-walk.ts';
import { samePage } from './holds.ts';
import type { TextRepair } from './repair.ts';
import type { SourceText } from './source-text.ts';

/**
 * The fields of a file stand in the order of the schema, which is that of the field guide, of `npm run new` and of the
 * form. Each takes the remarks above it along.
 */
export const order: TextRepair = {
  name: 'order',
  mends: [],
  shows: false,
  holds: samePage,
  propose(source) {
    const region = fieldsRegion(source);
    const known = fieldsOf(source.schema);
    if (!region || known.length === 0) return { edits: [] };
    const parts = apart(region.text);
    if (!parts) return { edits: [] };
    const placeOf = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
    const write = parts.toSorted((a, b) => placeOf(a.name) - placeOf(b.name)).map(({ lines }) => lines);
    const now = write.join('');
    if (now === region.text) return { edits: [] };
    const { start } = region;
    return {
      edits: [{ start, end: start + region.text.length, write: now, what: 'Put the fields into the usual order' }],
    };
  },
};

/** Where the fields of a file are: all of a YAML file, or what stands between the lines of hyphens. */
function fieldsRegion({ text, file, read }: SourceText): { start: number; text: string } | undefined {
  if (read.fields === undefined || read.problems.length > 0) return undefined;
  if (file.format === 'yaml') return text.endsWith('\n') ? { start: 0, text } : undefined;
  const [, above = '', fields = ''] = /^(---[ \t]*\n)([^]*?\n)---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return above ? { start: above.length, text: fields } : undefined;
}

/** A name at the start of a line. Lines that begin in another way go on with the field above. */
const NAME = /^([A-Za-z][\w-]*):(?=\s|$)/;

/** What is written once and meant twice must stand first where it is written. */
const ANCHOR = /(?:^|[\s[{,])[&*][\w-]/m;

/**
 * The fields, each with its lines and the remarks above it. Undefined where somebody has grouped them with empty lines,
 * where remarks stand below the last, or where it is not certain what belongs to what.
 */
function apart(text: string): { name: string; lines: string }[] | undefined {
  if (/^[ \t]*$/m.test(text.slice(0, -1)) || ANCHOR.test(text)) return undefined;
  const parts: { name: string; lines: string }[] = [];
  let remarks = '';
  for (const line of text.match(/.*\n/g) ?? []) {
    const name = NAME.exec(line)?.[1];
    const last = parts.at(-1);
    if (name !== undefined) {
      parts.push({ name, lines: remarks + line });
      remarks = '';
    } else if (line.startsWith('#')) remarks += line;
    else if (last && remarks === '') last.lines += line;
    else return undefined;
  }
  return remarks === '' ? parts : undefined;
}
