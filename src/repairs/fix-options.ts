/** Reads the words after `npm run fix --`. */
import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { withValue } from '../checks/command-options.ts';
import { assertOneOf, hyphensLost, refuseOption, WrongUse } from '../command-line/wrong-use.ts';
import { shownPath } from '../reporters/shown-path.ts';
import { repairNames, type RepairName } from './repair.ts';

export interface FixOptions {
  help: boolean;
  dryRun: boolean;
  only: ReadonlySet<RepairName>;
  /** What to compare with; empty for where this branch left main. Undefined where every file may be repaired. */
  changed: string | undefined;
  /** The files and folders to keep to, as they were written. None for all. */
  paths: string[];
}

export const fixHelp = `Repairs what can be repaired for certain: npm run fix

  npm run fix -- --dry-run               shows what would change, and writes nothing
  npm run fix -- stories/jane            only in a folder, or a file
  npm run fix -- --changed               only in what differs from main; --changed HEAD~1 from another commit
  npm run fix -- --only dates,pictures   only some of the repairs
  npm run fix -- --help                  this help

The repairs:
  encoding      saves files as UTF-8, with line feeds
  brackets      puts the name of a file with a space in it in <brackets>, so that it is found
  links         gives addresses of this site their last slash, and starts them at the front page
  words         writes our own words as the house does, and American spellings as in Britain. Never in a quotation
  quotes        puts quotes round fields that cannot be read without them
  names         mends the name of a field, where one alone is near
  dates         writes days year first, where only one day can be meant
  values        mends the form of a value: yes for true, Employer for employer
  order         puts the fields of an entry into the order of the field guide
  lists         marks lists with hyphens, or figures with a full stop
  punctuation   straightens quotation marks in the source; the page shows them curled as before
  spaces        takes out spaces at the ends of lines, and signs that nobody can see
  pictures      takes out where and with what they were taken; makes them smaller and lighter; gives them plain names

WLA_CONTENT names another content tree. Look through the changes with git diff before you commit them.
Ends with 0 when it is done, 1 where --dry-run would change something, 2 where the command was used in another way.
`;

const options = {
  'dry-run': { type: 'boolean' },
  only: { type: 'string', multiple: true },
  changed: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const EXAMPLES = { only: 'Say which repairs, such as: --only dates,pictures' };

/**
 * The options of the repairs.
 *
 * @param args the words after the command
 * @param env the environment: npm keeps what is written without the two hyphens to itself, and tells of it here
 * @throws WrongUse
 */
export function readFixOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): FixOptions {
  const { values, positionals, tokens } = parseArgs({
    args: withValue(args),
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  for (const token of tokens) if (token.kind === 'option') refuseOption('fix', options, token, EXAMPLES);
  const kept = hyphensLost('fix', ['dry-run', 'only', 'changed'], env);
  if (kept && args.every((word) => !word.startsWith('-'))) throw new WrongUse(kept);
  return {
    help: values.help === true,
    dryRun: values['dry-run'] === true,
    only: repairsNamed((values.only ?? []) as string[]),
    changed: values.changed as string | undefined,
    paths: positionals,
  };
}

function repairsNamed(only: readonly string[]): ReadonlySet<RepairName> {
  const named = only.flatMap((list) => list.split(',')).map((name) => name.trim());
  for (const name of named) assertOneOf('repair', name, repairNames);
  return new Set(named.length > 0 ? (named as RepairName[]) : repairNames);
}

/**
 * Whether a file of the content lies where somebody wants to keep to.
 *
 * @param paths files and folders, from where one stands or from the root of the content; none for all
 * @throws WrongUse where there is no such file or folder in the content
 */
export function keepTo(root: string, paths: readonly string[]): (file: string) => boolean {
  const within = paths.map((path) => {
    const found = [resolve(path), resolve(root, path)].find((each) => isWithin(root, each) && existsSync(each));
    if (!found) throw new WrongUse(`There is no file or folder "${path}" in ${shownPath(root)}.`);
    return relative(root, found).split(sep).join('/');
  });
  return (file) =>
    within.length === 0 || within.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

function isWithin(root: string, path: string): boolean {
  const way = relative(root, path);
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
