import { betterFields } from './holds.ts';
import type { Edit, TextRepair } from './repair.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** How many lines of one file are put right at most. */
const MOST = 20;

/** Fields that cannot be read as they are, because a text needs quotes or a line begins with a tab. */
export const quotes: TextRepair = {
  name: 'quotes',
  mends: ['yaml-syntax'],
  shows: true,
  holds: betterFields,
  propose(source) {
    const edits: Edit[] = [];
    let current = source;
    while (isUnreadable(current) && edits.length < MOST) {
      const next = mendFirst(current);
      if (!next) return { edits: [] };
      current = next.source;
      edits.push(next.edit);
    }
    // A line that was mended twice is one edit: from what it was to what it is.
    return { edits: linesBetween(source.text, current.text, edits) };
  },
};

const isUnreadable = ({ read }: SourceText): boolean => read.problems[0]?.id === 'yaml-syntax';

/** Mends the line of the first problem, or the one above it: whichever moves the first problem on. */
function mendFirst(source: SourceText): { source: SourceText; edit: Edit } | undefined {
  const found = source.read.problems[0]?.line ?? 1;
  const lines = source.text.split('\n');
  for (const number of [found, found - 1]) {
    const line = lines[number - 1];
    if (line === undefined) continue;
    for (const { write, what } of ways(line)) {
      const start = lines.slice(0, number - 1).reduce((sum, each) => sum + each.length + 1, 0);
      const edit = { start, end: start + line.length, write, what };
      const next = sourceText(
        source.file,
        source.text.slice(0, start) + write + source.text.slice(start + line.length),
      );
      if (!isUnreadable(next) || (next.read.problems[0]?.line ?? 0) > found) return { source: next, edit };
    }
  }
  return undefined;
}

const FIELD = /^(\s*(?:- +)?[A-Za-z][\w-]*:) *(\S.*?)\s*$|^(\s*-) +(\S.*?)\s*$/;

/** How a line might be meant, likeliest first. */
function ways(line: string): { write: string; what: string }[] {
  const found: { write: string; what: string }[] = [];
  if (/^ *\t/.test(line))
    found.push({
      write: line.replace(/^\s+/, (indent) => indent.replaceAll('\t', '  ')),
      what: 'Put spaces in the place of the tab.',
    });
  if (/^\s*(?:- +)?[A-Za-z][\w-]*:\u00a0/.test(line))
    found.push({ write: line.replace(/:\u00a0+/, ': '), what: 'Put a plain space behind the colon.' });
  const [, field, value, item, itemValue] = FIELD.exec(line) ?? [];
  const quoted = inQuotes(value ?? itemValue ?? '');
  if (quoted)
    found.push({ write: `${field ?? item} ${quoted}`, what: 'Put the text in quotes, so that all of it is read.' });
  return found;
}

/** A text in the quotes of YAML; undefined, where it may be meant as something else than one text. */
function inQuotes(value: string): string | undefined {
  const curly = /^[“”]([^“”"\\]+)[“”]$/.exec(value)?.[1];
  if (curly) return `"${curly}"`;
  if (value === '' || /^[[{|>?]/.test(value) || /\s#(?:\s|$)/.test(value)) return undefined;
  if (/^"(?:[^"\\]|\\.)*"$|^'(?:[^']|'')*'$/.test(value)) return undefined;
  // One quote mark that is never closed: the rest may stand on another line.
  const first = value.charAt(0);
  if ((first === '"' || first === "'") && value.split(first).length % 2 === 0) return undefined;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The lines that differ, as edits; no line was added or taken away. */
function linesBetween(before: string, after: string, edits: readonly Edit[]): Edit[] {
  const now = after.split('\n');
  const found: Edit[] = [];
  let start = 0;
  for (const [i, line] of before.split('\n').entries()) {
    const write = now[i] ?? '';
    const what = edits.findLast((edit) => edit.write === write)?.what ?? '';
    if (line !== write) found.push({ start, end: start + line.length, write, what });
    start += line.length + 1;
  }
  return found;
}
