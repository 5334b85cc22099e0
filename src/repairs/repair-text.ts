import { lastUpTo } from '../checks/reading/last-up-to.ts';
import type { Problem } from '../content-model/problem.ts';
import { makeEdits } from './edits.ts';
import { readStored } from './encoding.ts';
import { textRepairs } from './index.ts';
import type { Done, Edit, Left, RepairName, TextRepair } from './repair.ts';
import { sourceText, type SourceText, type TextFile } from './source-text.ts';

/** What became of one text. */
export interface RepairedText {
  bytes: Uint8Array;
  done: Done[];
  left: Left[];
}

/**
 * Repairs one text in memory.
 *
 * @param bytes what the file holds
 * @param problems what the check says of it
 * @param wanted the repairs to make
 * @param root the folder of the content, for its list of words
 * @returns the same bytes, where there is nothing to repair or it is not certain how the bytes are meant
 */
export function repairText(
  file: TextFile,
  bytes: Uint8Array,
  problems: readonly Problem[],
  wanted: ReadonlySet<RepairName>,
  root: string,
): RepairedText {
  const nothing: RepairedText = { bytes, done: [], left: [] };
  const stored = bytes.length > MOST_BYTES ? undefined : readStored(bytes);
  if (!stored || stored.text.trim() === '' || (!stored.asBefore && !wanted.has('encoding'))) return nothing;
  const done: Done[] = wanted.has('encoding') ? stored.what.map((what) => ({ repair: 'encoding', what })) : [];
  const left: Left[] = [];
  let source = sourceText(file, stored.text);
  if (isUnfit(source)) return nothing;
  for (const repair of textRepairs) {
    if (!wanted.has(repair.name)) continue;
    const proposal = repair.propose(source, { problems, root });
    const { source: next, made } = makeEdits(source, proposal.edits, repair.holds);
    // A file may hold more of them than a call takes arguments.
    for (const each of tell(repair, source, next, made)) done.push(each);
    for (const each of proposal.left ?? []) left.push(each);
    source = next;
  }
  if (done.length === 0) return { ...nothing, left };
  const text = wanted.has('encoding') || !stored.asBefore ? source.text : stored.asBefore(source.text);
  return { bytes: new TextEncoder().encode(text), done, left };
}

/** Far more than the check would read, so that nothing larger is decoded. */
const MOST_BYTES = 1_000_000;

/** What the check does not read, nobody repairs: it is too large, no text, or without front matter. */
const isUnfit = ({ read }: SourceText): boolean =>
  read.problems.some(({ id }) => /^(?:file|front-matter)-/.test(id)) && read.fields === undefined;

/** What was done, line by line; or counted, where the lines are not worth showing. */
function tell(repair: TextRepair, before: SourceText, after: SourceText, made: readonly Edit[]): Done[] {
  if (!repair.shows)
    return [...Map.groupBy(made, ({ what }) => what)].map(([what, edits]) => ({
      repair: repair.name,
      what: edits.length > 1 ? `${what} (${edits.length} times).` : `${what}.`,
    }));
  const [old, now] = [before.text.split('\n'), after.text.split('\n')];
  const starts = [0, ...[...before.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const byLine = Map.groupBy(made, ({ start }) => lastUpTo(starts, start) + 1);
  return [...byLine].map(([line, edits]) => ({
    repair: repair.name,
    line,
    what: [...new Set(edits.map(({ what }) => what))].join(' '),
    before: old[line - 1] ?? '',
    after: now[line - 1] ?? '',
  }));
}
