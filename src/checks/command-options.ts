/** Reads the words after `npm run check --`. */
import { parseArgs } from 'node:util';
import { nearest } from '../content-model/nearest.ts';
import { reporterNames, type ReporterName } from '../reporters/index.ts';

export interface CheckOptions {
  help: boolean;
  reporters: ReporterName[];
  /** The file that the report goes to, instead of the screen. */
  output: string | undefined;
  /** What to compare with; empty for where this branch left main. Undefined where everything is checked. */
  changed: string | undefined;
  /** Whether to repair first what can be repaired. */
  fix: boolean;
}

/** Thrown where the command is used in a way that it does not know. Its message is for people. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

export const help = `Checks the whole content without a build: npm run check

  npm run check -- --changed             only what differs from main, and what that breaks elsewhere
  npm run check -- --changed HEAD~1      only what differs from another commit, branch or tag
  npm run check -- --reporter markdown   as Markdown; also: terminal, github, json. May be given more than once
  npm run check -- --reporter json --output report.json
                                         into a file instead of onto the screen
  npm run check -- --fix                 repairs first what is certain, as npm run fix does
  npm run check -- --help                this help

In GitHub Actions, without --reporter, problems are shown beside their lines, and a summary is added to the run.
WLA_CONTENT names another content tree, WLA_TODAY the day to check for.
Ends with 0 where nothing stops publishing, 1 where something does, 2 where the command was used in another way.
`;

const options = {
  reporter: { type: 'string', multiple: true },
  output: { type: 'string' },
  changed: { type: 'string' },
  fix: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const HELP = '"npm run check -- --help" tells what there is.';

/**
 * The options of the check.
 *
 * @param args the words after the command
 * @param env the environment: npm keeps what is written without the two hyphens to itself, and tells of it here
 * @throws WrongUse
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): CheckOptions {
  const { values, tokens } = parseArgs({ args: withValue(args), options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new WrongUse(`"${token.value}" is not an option. ${hyphens(env) ?? HELP}`);
    if (token.kind === 'option') refuse(token.name, token.rawName, token.value);
  }
  const kept = hyphens(env);
  if (kept && args.length === 0) throw new WrongUse(kept);

  const named = (values.reporter ?? []) as string[];
  for (const name of named) {
    if ((reporterNames as readonly string[]).includes(name)) continue;
    const near = nearest(name, reporterNames);
    throw new WrongUse(
      `There is no reporter "${name}". ${near ? `Did you mean "${near}"? ` : ''}The reporters are: ${reporterNames.join(', ')}.`,
    );
  }
  const reporters = [...new Set(named as ReporterName[])];
  if (values.output !== undefined && reporters.length !== 1)
    throw new WrongUse('Say which one report goes into the file, such as: --reporter json --output report.json');
  return {
    help: values.help === true,
    reporters,
    output: values.output as string | undefined,
    changed: values.changed as string | undefined,
    fix: values.fix === true,
  };
}

function refuse(name: string, written: string, value: string | undefined): void {
  if (!Object.hasOwn(options, name)) {
    const near = nearest(name, Object.keys(options));
    throw new WrongUse(`There is no option "${written}". ${near ? `Did you mean "--${near}"? ` : ''}${HELP}`);
  }
  const takesValue = options[name as keyof typeof options].type === 'string';
  if (takesValue && name !== 'changed' && !value)
    throw new WrongUse(
      name === 'output'
        ? 'Say which file, such as: --output report.json'
        : `Say which reporter: ${reporterNames.map((one) => `--reporter ${one}`).join(', ')}.`,
    );
  if (!takesValue && value !== undefined) throw new WrongUse(`"${written}" stands alone, without "${value}".`);
}

/** `--changed` may stand alone, which parseArgs does not know of: an empty value is put behind it. */
export const withValue = (args: readonly string[]): string[] =>
  args.flatMap((word, i) => {
    const next = args[i + 1];
    return word === '--changed' && (next === undefined || next.startsWith('-')) ? ['--changed='] : [word];
  });

/** What to write instead, where the two hyphens were left out and npm took the option for one of its own. */
function hyphens(env: NodeJS.ProcessEnv): string | undefined {
  const kept = (['reporter', 'output', 'changed', 'fix'] as const).find((name) => env[`npm_config_${name}`]);
  return kept && `Put two hyphens before the options, or npm keeps them to itself: npm run check -- --${kept} …`;
}
