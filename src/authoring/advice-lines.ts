import { nameOf, type EntryField } from './entry-fields.ts';

/** The most letters on a line of advice. */
const WIDTH = 100;

/**
 * What an editor should know of a field, as sentences: whether it may be left out, what it is, what it may be.
 *
 * @example adviceOn(field) // 'Optional. How many people work there. One of: micro, small, medium, large.'
 */
export function adviceOn(field: EntryField): string {
  const unsaid = field.choices.some((choice) => !new RegExp(`\\b${choice}\\b`).test(field.description));
  return [
    field.required ? '' : 'Optional.',
    field.description,
    unsaid ? `${field.list ? 'Any of' : 'One of'}: ${field.choices.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What may go into each item of a list of groups, one line a field. */
export const adviceOnItems = ({ exactlyOneOf, fields }: EntryField): string[] => [
  ...(exactlyOneOf.length > 0 ? [`Each has exactly one of these: ${exactlyOneOf.join(', ')}.`] : []),
  ...fields.map((inner) => {
    const key = String(inner.path.at(-1));
    return `  ${key}: ${adviceOn(exactlyOneOf.includes(key) ? { ...inner, required: true } : inner)}`;
  }),
];

/** Breaks a text into lines, none longer than a comment may be; later lines keep the indent of the first. */
export function wrap(text: string, width = WIDTH): string[] {
  const indent = /^\s*/.exec(text)?.[0] ?? '';
  const lines: string[] = [];
  let line = indent;
  for (const word of text.trim().split(/\s+/)) {
    if (line.trim() !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.trim() === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** A value of the right sort for a field that nobody has filled in: its example, or the first that it may be. */
export function sampleOf(field: EntryField): unknown {
  if (field.example !== undefined) return field.example;
  if (field.kind === 'group') {
    const wanted = field.exactlyOneOf.slice(1);
    const inner = field.fields
      .filter(({ path }) => !wanted.includes(String(path.at(-1))))
      .filter(({ required, example, kind }) => required || example !== undefined || kind === 'group');
    const group = Object.fromEntries(inner.map((each) => [String(each.path.at(-1)), sampleOf(each)]));
    return field.list ? [group] : group;
  }
  const one = { text: '…', day: '2026-03-01', number: 1, flag: true, choice: field.choices[0] ?? nameOf(field) }[
    field.kind
  ];
  return field.list ? [one] : one;
}
