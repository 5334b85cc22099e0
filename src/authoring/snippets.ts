import { collections } from '../content-model/collections.ts';
import { adviceOn, sampleOf, wrap } from './advice-lines.ts';
import { fieldsOfEntry, nameOf, type EntryField } from './entry-fields.ts';
import { bodyText, yamlLines } from './entry-text.ts';
import { kinds, type Kind } from './kinds.ts';

/** A snippet of VS Code. */
interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

/**
 * The snippets of the kinds that are written in Markdown, by their name: typing `story` in an empty file gives its whole
 * front matter and the headings of its text, with a stop at each field that is needed.
 */
export const snippets = (): Record<string, Snippet> =>
  Object.fromEntries(
    kinds
      .filter(({ collection }) => collections[collection].format === 'markdown')
      .map((kind) => [`A new ${kind.word}`, snippetOf(kind)]),
  );

function snippetOf(kind: Kind): Snippet {
  let stop = 0;
  const next = () => (stop += 1);
  const fields = fieldsOfEntry(kind.collection).flatMap((field) => lines(field, kind, next));
  const text = plain(bodyText(kind)).trimEnd().split('\n');
  return {
    scope: 'markdown,mdx',
    prefix: kind.word,
    description: `The whole front matter of ${kind.what}`,
    body: ['---', ...fields, '---', '', ...text, '$0'],
  };
}

function lines(field: EntryField, kind: Kind, next: () => number): string[] {
  const key = String(field.path.at(-1));
  const advice = wrap(adviceOn(field)).map((line) => plain(`# ${line}`));
  if (!field.required) return [...advice, ...yamlLines({ [key]: sampleOf(field) }).map((line) => plain(`# ${line}`))];
  if (field.kind === 'group') {
    const inner = field.fields.flatMap((each) =>
      field.exactlyOneOf.includes(String(each.path.at(-1))) ? [] : lines(each, kind, next),
    );
    const one =
      field.exactlyOneOf.length > 0
        ? [`\${${next()}|${field.exactlyOneOf.join(',')}|}: \${${next()}:name-of-the-file}`]
        : [];
    const all = [...one, ...inner].map((line, i) => (field.list ? `${i === 0 ? '  - ' : '    '}${line}` : `  ${line}`));
    return [...advice, `${key}:`, ...all];
  }
  return [...advice, `${key}: ${field.list ? `[${value(field, kind, next)}]` : value(field, kind, next)}`];
}

/** What stands after the colon: today, the file's name, a list to choose from, or a place to type. */
function value(field: EntryField, kind: Kind, next: () => number): string {
  const name = nameOf(field);
  if (name === 'id') return kind.folder ? '${TM_DIRECTORY/.*[\\\\\\/]//}' : '${TM_FILENAME_BASE}';
  if (field.kind === 'day' && field.path.length === 1) return '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';
  if (field.choices.length > 0) return `\${${next()}|${field.choices.join(',')}|}`;
  const [sample] = yamlLines({ sample: sampleOf({ ...field, list: false, example: [field.example].flat()[0] }) });
  return `\${${next()}:${plain(String(sample).replace('sample: ', ''))}}`;
}

/** Text in which nothing is a place to type. */
const plain = (text: string) => text.replace(/[\\$}]/g, '\\$&');
