import type { z } from 'zod';
import { withEdits } from './edits.ts';
import { fieldEdit, typed } from './field-edit.ts';
import { betterFields } from './holds.ts';
import type { Edit, TextRepair } from './repair.ts';
import { sourceText, type SourceText } from './source-text.ts';

/** Values in which only the form is wrong: 2014 without quotes, yes for true, Employer for employer, one topic for a list. */
export const values: TextRepair = {
  name: 'values',
  mends: ['field-type', 'field-choice', 'field-internal-address'],
  shows: true,
  holds: betterFields,
  propose(source) {
    const edits: Edit[] = [];
    for (const issue of source.issues) {
      const value = issue.path.length > 0 ? typed(source, issue.path)?.typed : undefined;
      const meant = value === undefined ? undefined : meaning(issue, value);
      const edit = meant && fieldEdit(source, issue.path, meant.write, meant.what);
      if (edit && isRight(source, edit, issue.path)) edits.push(edit);
    }
    return { edits };
  },
};

function meaning(issue: z.core.$ZodIssue, value: string): { write: string; what: string } | undefined {
  const bare = value.replace(/^(["'“”‘’])(.*)["'“”‘’]$/, '$2');
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String).filter((choice) => plain(choice) === plain(bare));
    const [choice] = choices;
    return choices.length === 1 && choice
      ? { write: choice, what: `Wrote "${choice}" just as the site knows it.` }
      : undefined;
  }
  if (issue.message === 'not-internal' && /^\/[a-z0-9/-]*[a-z0-9]$/.test(bare))
    return { write: `${bare}/`, what: 'Gave the address its last slash.' };
  if (issue.code !== 'invalid_type') return undefined;
  switch (issue.expected) {
    case 'string':
      return /^[\w.+-]+$/.test(value) && !/^(?:null|~)$/i.test(value)
        ? { write: `"${value}"`, what: 'Put it in quotes, so that it is read as text.' }
        : undefined;
    case 'array':
      return /^[^[\]{}#:"'&*!|>%@`,\s]+$/.test(value)
        ? { write: `[${value}]`, what: 'Made it a list of one.' }
        : undefined;
    case 'boolean':
      return /^(?:yes|no|on|off|true|false)$/i.test(bare)
        ? { write: String(/^(?:yes|on|true)$/i.test(bare)), what: 'Wrote true or false, without quotes.' }
        : undefined;
    case 'number':
    case 'int':
      return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(bare)
        ? { write: bare, what: 'Took the quotes off the number.' }
        : undefined;
    default:
      return undefined;
  }
}

/** A choice without its capitals, and with hyphens for spaces. */
const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, '-');

/** Whether nothing is wrong with a field, nor with what is in it, once it is written anew. */
function isRight(source: SourceText, edit: Edit, path: readonly PropertyKey[]): boolean {
  const { issues } = sourceText(source.file, withEdits(source.text, [edit]));
  return !issues.some((issue) => path.every((step, i) => issue.path[i] === step));
}
