import { Document, isScalar, isSeq, visit } from 'yaml';
import { collections } from '../content-model/collections.ts';
import { WRITE_HERE } from '../content-model/write-here.ts';
import { adviceOn, adviceOnItems, sampleOf, wrap } from './advice-lines.ts';
import { fieldsOfEntry, nameOf, type EntryField } from './entry-fields.ts';
import type { Kind } from './kinds.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The file of a new entry: its fields in the order of the schema, each under its advice, and a text that says what to
 * write. Optional fields that have no value yet stand in it as advice too, ready to be used.
 *
 * @param kind what is begun
 * @param data the fields that have a value
 * @param notes more advice for single fields, by dotted name
 */
export function entryText(kind: Kind, data: Values, notes: ReadonlyMap<string, readonly string[]> = new Map()): string {
  const fields = [
    ...wrap('Lines that begin with # are advice for you. The site leaves them out, and you may delete them.').map(
      comment,
    ),
    ...wrap('To use an optional field, take the # and the space after it away.').map(comment),
    '',
    ...fieldsOfEntry(kind.collection).flatMap((field) => [...fieldLines(field, data, notes), '']),
  ];
  fields.pop();
  if (collections[kind.collection].format === 'yaml') return `${fields.join('\n')}\n`;
  return `---\n${fields.join('\n')}\n---\n\n${bodyText(kind)}`;
}

/** The text of a new entry: headings, and under each what to write there. */
export const bodyText = (kind: Kind): string =>
  kind.text.map(([heading, advice]) => `## ${heading}\n\n*${WRITE_HERE} ${lowerFirst(advice)}*\n`).join('\n');

function fieldLines(field: EntryField, values: Values, notes: ReadonlyMap<string, readonly string[]>): string[] {
  const key = String(field.path.at(-1));
  const value = values[key];
  const advice = [
    ...wrap(adviceOn(field)),
    ...(field.kind === 'group' && field.list ? adviceOnItems(field).flatMap((line) => wrap(line)) : []),
    ...(notes.get(nameOf(field)) ?? []).flatMap((line) => wrap(line)),
  ].map(comment);
  if (value === undefined) return [...advice, ...yamlLines({ [key]: sampleOf(field) }).map(comment)];
  if (field.kind !== 'group' || field.list) return [...advice, ...yamlLines({ [key]: value })];
  const inner = field.fields.flatMap((each) => fieldLines(each, value as Values, notes));
  return [...advice, `${key}:`, ...inner.map((line) => `  ${line}`)];
}

const comment = (line: string) => `# ${line}`;

/** YAML as editors write it: lists of words on one line, texts on one line however long. */
export function yamlLines(value: Values): string[] {
  const document = new Document(value, { schema: 'core' });
  visit(document, {
    Seq(_key, node) {
      if (isSeq(node) && node.items.every((item) => isScalar(item))) node.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd().split('\n');
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
