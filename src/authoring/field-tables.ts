import { collectionNames, type CollectionName } from '../content-model/collection-names.ts';
import { components } from '../markdown/components/index.ts';
import { adviceOn } from './advice-lines.ts';
import { fieldsOfEntry, nameOf, type EntryField } from './entry-fields.ts';
import { kinds } from './kinds.ts';
import { pathOf } from './place-entry.ts';

/** The part of the field guide on the fields of every collection, as Markdown. */
export const fieldTables = (): string => collectionNames.map(section).join('\n');

function section(collection: CollectionName): string {
  const kind = kinds.find((each) => each.collection === collection);
  const where = kind ? pathOf(kind, 'name') : `${collection}/name.md`;
  const begin = kind
    ? `Begin one with \`npm run new -- ${kind.word}\`.`
    : 'The pages are fixed: change their words, and leave their names.';
  const rows = fieldsOfEntry(collection).flatMap((field) => rowsOf(field, true));
  return [
    `### ${collection}`,
    '',
    `${capital(kind?.what ?? 'the words of a page that the site always has')}, in \`${where}\`. ${begin}`,
    '',
    '| Field | Needed? | What it is | Example |',
    '| --- | --- | --- | --- |',
    ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
  ].join('\n');
}

function rowsOf(field: EntryField, always: boolean): string[][] {
  const parent = field.path.slice(0, -1).join('.');
  const needed = field.required ? (always ? 'yes' : `with \`${parent}\``) : 'no';
  const row = [
    `\`${nameOf(field)}\``,
    needed,
    `${listWord(field)}${adviceOn({ ...field, required: true })}${limits(field)}`,
    example(field),
  ];
  return [row, ...field.fields.flatMap((inner) => rowsOf(inner, always && field.required))];
}

/** What kind of list it is, where it is one. */
function listWord({ list, kind, exactlyOneOf }: EntryField): string {
  if (!list) return '';
  if (exactlyOneOf.length > 0)
    return `A list; each item has one of ${exactlyOneOf.map((key) => `\`${key}\``).join(', ')}. `;
  return kind === 'group' ? 'A list of groups. ' : 'A list. ';
}

/** How long a text may be, where the description does not say so. */
function limits({ longest, shortest = 0, description }: EntryField): string {
  if (longest === undefined || description.includes(String(longest))) return '';
  return shortest > 1 ? ` ${shortest} to ${longest} characters.` : ` At most ${longest} characters.`;
}

function example({ example, kind, choices, list }: EntryField): string {
  const one = example ?? (kind === 'choice' ? (list ? choices.slice(0, 1) : choices[0]) : undefined);
  if (one === undefined || kind === 'group') return '';
  return `\`${Array.isArray(one) ? `[${one.join(', ')}]` : String(one)}\``;
}

/** The part of the field guide on the components of texts, as Markdown: what each is for, how it is written. */
export const componentGuide = (): string =>
  [...components.values()]
    .map(({ name, description, example, attributes }) => {
      const words = Object.entries(attributes.shape).map(([key, schema]) => {
        const optional = schema._zod.optin === 'optional';
        const meta = (schema.meta() ?? schema.unwrap?.().meta()) as { description?: string } | undefined;
        return `- \`${key}\`${optional ? ' (may be left out)' : ''}: ${meta?.description ?? ''}`;
      });
      return [
        `### ${name}`,
        '',
        description,
        '',
        '```markdown',
        example,
        '```',
        '',
        ...words,
        ...(words.length > 0 ? [''] : []),
      ].join('\n');
    })
    .join('\n');

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
