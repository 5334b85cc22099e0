import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';

/** The way to a value: keys and places in lists, from the outermost. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a file, and where each of them stands. */
export interface YamlFields {
  value: unknown;
  problems: Problem[];
  /** Where a field stands: the key for a key, the nearest field round it where it is missing. */
  locate: (path: FieldPath, at?: 'key' | 'value') => Place;
}

/**
 * Reads YAML 1.2 by its core schema: dates stay text, `no` stays text, and no key may stand twice.
 *
 * @param text the YAML
 * @param file its file, for problems
 * @param firstLine the line of the file on which the YAML begins, from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlFields {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { file, line: line + firstLine - 1, column: Math.max(1, col) };
  };
  const problems = document.errors.map((error) =>
    problem('yaml-syntax', place(error.pos[0]), { reason: plainReason(error.code, error.message) }),
  );
  let value: unknown;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 50 });
    } catch (error) {
      problems.push(problem('yaml-syntax', place(0), { reason: plainReason('', String((error as Error).message)) }));
    }
  }
  return { value, problems, locate: (path, at = 'value') => place(offsetOf(document, path, at)) };
}

/** The offset of a field's key or value in the YAML, or of the nearest thing round it that exists. */
function offsetOf(document: Document.Parsed, path: FieldPath, at: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return offset;
      const key = pair.key as Node;
      const next = pair.value as Node | null;
      offset = (last && at === 'key') || !next?.range || isEmpty(next) ? (key.range?.[0] ?? offset) : next.range[0];
      node = next;
    } else if (isSeq(node)) {
      const next = node.items[Number(step)] as Node | undefined;
      if (!next) return offset;
      offset = next.range?.[0] ?? offset;
      node = next;
    } else {
      return offset;
    }
  }
  return offset;
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null && (node.source ?? '') === '';

/** What a YAML error means, without the words of the language's grammar. */
function plainReason(code: string, message: string): string {
  const reasons: Record<string, string> = {
    DUPLICATE_KEY: 'the same field stands twice',
    TAB_AS_INDENT: 'there is a tab where spaces belong',
    BAD_INDENT: 'the spaces at the start of the line do not match the lines round it',
    MISSING_CHAR: 'a quote mark, bracket or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a field name is missing its colon, or a text its quote marks',
    BLOCK_AS_IMPLICIT_KEY: 'there are two colons on one line; put the text in "double quotes"',
    UNEXPECTED_TOKEN: 'there is something that does not belong here',
    BAD_SCALAR_START: 'text cannot begin with this sign; put it in "double quotes"',
    IMPOSSIBLE: 'a line that belongs to nothing',
  };
  return (
    reasons[code] ??
    (/[Aa]lias|anchor/.test(message)
      ? 'text that begins with & or * needs "double quotes"'
      : message.replace(/\.$/, '').toLowerCase())
  );
}
