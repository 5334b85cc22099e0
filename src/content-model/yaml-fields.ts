import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { problem, type Place, type Problem } from './problem.ts';

/** The way to a value: keys and places in lists, from the outermost. */
export type FieldPath = readonly PropertyKey[];

/** The fields of a file, and where each of them stands. */
export interface YamlFields {
  value: unknown;
  problems: Problem[];
  /** Where a field stands: the key for a key, the nearest field round it where it is missing. */
  locate: (path: FieldPath, at?: 'key' | 'value') => Place;
  /** A field as it was typed: `1.0`, where the value is the number 1. Undefined where it is no single value. */
  written: (path: FieldPath) => string | undefined;
}

/** How many errors of grammar are told of one file: each asks for a walk through all of it, and one brings the next. */
const MOST_ERRORS = 50;

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
  const place = ([start, end]: Span): Place => {
    const { line, col } = lines.linePos(Math.min(start, text.length));
    const column = Math.max(1, col);
    const found = { file, line: line + firstLine - 1, column };
    if (end === undefined || end <= start || text.slice(start, end).includes('\n')) return found;
    return { ...found, endColumn: column + end - start };
  };
  const problems = [
    ...document.errors
      .slice(0, MOST_ERRORS)
      .map((error) => problem('yaml-syntax', place(spanOfError(document, error)), { reason: plainReason(error) })),
    ...wordsLost(document).map(({ offset, reason }) => problem('yaml-syntax', place([offset]), { reason })),
  ];
  const value: unknown = problems.length === 0 ? document.toJS() : undefined;
  for (const path of unprintable(value)) {
    const text = String(path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown>)[step], value));
    const code = `U+${(UNPRINTABLE.exec(text)?.[0] ?? '').charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(problem('file-control-character', place(spanOf(document, path, 'value')), { code }));
  }
  return {
    value,
    problems,
    locate: (path, at = 'value') => place(spanOf(document, path, at)),
    written: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/**
 * Text that YAML takes for something else and leaves out without a word: "Issue #4" would become "Issue", and
 * "!Hello all" would become "all".
 */
function wordsLost(document: Document.Parsed): { offset: number; reason: string }[] {
  const lost: { offset: number; reason: string }[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined) {
        lost.push({ offset, reason: 'text that begins with &, * or ! needs "double quotes"' });
      } else if (isScalar(node) && /^\S/.test(node.comment ?? '')) {
        lost.push({ offset, reason: 'what follows # is left out; put the whole text in "double quotes"' });
      }
    },
  });
  return lost;
}

/** From where to where something stands in the YAML; without an end, where none is known. */
type Span = readonly [start: number, end?: number];

/** Where an error stands: for a quote mark or bracket that is never closed, where it opens. */
function spanOfError(document: Document.Parsed, error: YAMLError): Span {
  let span: Span = error.pos;
  if (!NEVER_CLOSED.test(error.message)) return span;
  visit(document, {
    Value(_key, node) {
      const opens = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : node.flow;
      if (opens && node.range?.[1] === error.pos[0]) span = [node.range[0]];
    },
  });
  return span;
}

const NEVER_CLOSED = /^Missing closing .quote|and end with a [\]}]$/;

/** Where a field's key or value stands in the YAML, or where the nearest thing round it that exists begins. */
function spanOf(document: Document.Parsed, path: FieldPath, at: 'key' | 'value'): Span {
  let node: Node | null = document.contents;
  let span = spanOfNode(node) ?? [0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) return [span[0]];
      const next = pair.value as Node | null;
      const wanted = (last && at === 'key') || !next?.range || isEmpty(next) ? (pair.key as Node) : next;
      span = spanOfNode(wanted) ?? [span[0]];
      node = next;
    } else if (isSeq(node)) {
      const next = node.items[Number(step)] as Node | undefined;
      if (!next) return [span[0]];
      span = spanOfNode(next) ?? [span[0]];
      node = next;
    } else {
      return [span[0]];
    }
  }
  return span;
}

const spanOfNode = (node: Node | null): Span | undefined => (node?.range ? [node.range[0], node.range[1]] : undefined);

const isEmpty = (node: Node) => isScalar(node) && node.value === null && (node.source ?? '') === '';

/** What a YAML error means, without the words of the language's grammar. */
function plainReason({ code, message }: YAMLError): string {
  if (NEVER_CLOSED.test(message)) return 'a quote mark or bracket is opened here and never closed';
  const reasons: Record<string, string> = {
    DUPLICATE_KEY: 'the same field stands twice',
    TAB_AS_INDENT: 'there is a tab where spaces belong',
    BAD_INDENT: 'the spaces at the start of the line do not match the lines round it',
    MISSING_CHAR: 'a quote mark, bracket or colon is missing',
    MULTILINE_IMPLICIT_KEY: 'a field name is missing its colon, or a text its quote marks',
    BLOCK_AS_IMPLICIT_KEY: 'there are two colons on one line; put the text in "double quotes"',
    UNEXPECTED_TOKEN: 'there is something that does not belong here',
    BAD_SCALAR_START: 'text cannot begin with this sign; put it in "double quotes"',
    BAD_DQ_ESCAPE: 'in "double quotes", a backslash must be written twice',
    MULTIPLE_DOCS: 'there are three hyphens where the fields should go on',
    IMPOSSIBLE: 'a line that belongs to nothing',
  };
  return reasons[code] ?? message.replace(/\.$/, '').toLowerCase();
}

/** Signs that YAML's escapes can make and that no page, feed or calendar may hold: controls, odd line ends, half letters. */
const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The paths of the texts that hold such a sign. */
function* unprintable(value: unknown, path: PropertyKey[] = []): Generator<PropertyKey[]> {
  if (typeof value === 'string') {
    if (UNPRINTABLE.test(value)) yield path;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* unprintable(item, [...path, key]);
  }
}
