/** Reads the words after `npm run check --`. */
import { parseArgs } from 'node:util';
import { assertOneOf, hyphensLost, refuseOption, seeHelp, WrongUse } from '../command-line/wrong-use.ts';
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
const EXAMPLES = {
  output: 'Say which file, such as: --output report.json',
  reporter: `Say which reporter: ${reporterNames.map((one) => `--reporter ${one}`).join(', ')}.`,
};

/**
 * The options of the check.
 *
 * @param args the words after the command
 * @param env the environment: npm keeps what is written without the two hyphens to itself, and tells of it here
 * @throws WrongUse
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): CheckOptions {
  const { values, tokens } = parseArgs({ args: withValue(args), options, strict: false, tokens: true });
  const kept = hyphensLost('check', ['reporter', 'output', 'changed', 'fix'], env);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new WrongUse(`"${token.value}" is not an option. ${kept ?? seeHelp('check')}`);
    if (token.kind === 'option') refuseOption('check', options, token, EXAMPLES);
  }
  if (kept && args.length === 0) throw new WrongUse(kept);

  const named = (values.reporter ?? []) as string[];
  for (const name of named) assertOneOf('reporter', name, reporterNames);
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

/** `--changed` may stand alone, which parseArgs does not know of: an empty value is put behind it. */
export const withValue = (args: readonly string[]): string[] =>
  args.flatMap((word, i) => {
    const next = args[i + 1];
    return word === '--changed' && (next === undefined || next.startsWith('-')) ? ['--changed='] : [word];
  });
