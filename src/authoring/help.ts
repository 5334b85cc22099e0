import { adviceOn } from './advice-lines.ts';
import type { EntryField } from './entry-fields.ts';
import { FILE_NAME, flaggedFields, flagOf } from './flags.ts';
import { kinds, type Kind } from './kinds.ts';

/** What is said of pages, which are not begun but changed. */
export const PAGES_ARE_FIXED =
  'The pages of the site are fixed: each has its file in content/pages/ already. Open it and change its words.';

/** What `npm run new -- --help` says: the kinds, and how to go on. */
export const helpOnKinds = (): string => `Starts a new entry: a file in the right place, with advice inside.

  npm run new                          asks what you need
  npm run new -- story                 asks about a story
  npm run new -- story --title "…"     takes what you give, and asks for the rest
  npm run new -- story --help          lists the flags for a story

${kinds.map(({ word, what }) => `  ${word.padEnd(12)}${what}`).join('\n')}

${PAGES_ARE_FIXED}`;

/** What `npm run new -- story --help` says: the flags, which are the fields of the schema. */
export function helpOnFlags(kind: Kind): string {
  const made = new Set(['published', ...alwaysFilled(kind)]);
  const lines = flaggedFields(kind).map((field) => {
    const ready = made.has(field.path.join('.')) ? 'Filled in for you. ' : '';
    return `  ${flagOf(field)}\n      ${ready}${adviceOn(field)}${hintOn(field)}`;
  });
  return `npm run new -- ${kind.word}: ${kind.what}

Without a terminal, give every flag that is not optional.

  --${FILE_NAME}
      The name of the file, which is part of the address. Made from the ${kind.namedFrom} if you leave it out.
${lines.join('\n')}`;
}

const alwaysFilled = (kind: Kind): string[] =>
  Object.keys(kind.fill({ today: '2026-01-01', tree: { root: '', entries: () => [], nameFault: () => undefined } }));

function hintOn({ list, kind, fields }: EntryField): string {
  if (!list) return '';
  if (kind !== 'group') return ' With commas between them, or the flag once for each.';
  const [one, other] = [fields[0], fields.at(-1)].map((field) => `${field?.path.at(-1)}=…`);
  return ` Once for each, such as "${one}; ${other}".`;
}
