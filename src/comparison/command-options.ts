/** Reads the words after `npm run diff --`. */
import { parseArgs } from 'node:util';
import { assertOneOf, hyphensLost, refuseOption, seeHelp, WrongUse } from '../command-line/wrong-use.ts';

const diffReporters = ['text', 'json', 'markdown'] as const;
export type DiffReporter = (typeof diffReporters)[number];

export interface DiffOptions {
  help: boolean;
  /** The folders of built sites: none, the new one, or the old and the new one. */
  sites: string[];
  /** The commit with which to compare; undefined for where this branch left main. */
  with: string | undefined;
  /** A file with an earlier comparison as JSON, to be told again. */
  from: string | undefined;
  reporter: DiffReporter;
  output: string | undefined;
  preview: string | undefined;
}

export const help = `Says what readers will notice: npm run diff

  npm run diff                         builds the site as it is here, and as it was where this branch left main
  npm run diff -- --with v1.0          compares with another commit, branch or tag
  npm run diff -- dist                 compares a site that is built already
  npm run diff -- OLD NEW              compares two built sites
  npm run diff -- --reporter markdown  as Markdown, for a pull request; also: text, json
  npm run diff -- --output FILE        into a file instead of onto the screen
  npm run diff -- --from FILE          tells again what --reporter json wrote
  npm run diff -- --preview https://preview.example.org
                                       links changed pages to a preview of the new site
  npm run diff -- --help               this help

The earlier site is built in a temporary folder by the code of its own commit, for the same day.
WLA_CONTENT names another content tree, WLA_TODAY the day to build for, WLA_SITE the public address.
Ends with 0 where the sites were compared, 1 where one could not be built, 2 where the command was used in another way.
`;

const options = {
  with: { type: 'string' },
  from: { type: 'string' },
  reporter: { type: 'string' },
  output: { type: 'string' },
  preview: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;
const EXAMPLES = {
  with: 'Say which commit, such as: --with main',
  from: 'Say which file, such as: --from comparison.json',
  reporter: 'Say which reporter: --reporter text, --reporter json, --reporter markdown.',
  output: 'Say which file, such as: --output changes.md',
  preview: 'Say the address of the preview, such as: --preview https://preview.example.org',
} as const;

/**
 * The options of the diff.
 *
 * @param args the words after the command
 * @param env the environment: npm keeps what is written without the two hyphens to itself, and tells of it here
 * @throws WrongUse
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv = {}): DiffOptions {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') refuseOption('diff', options, token, EXAMPLES);
  const kept = hyphensLost('diff', Object.keys(EXAMPLES), env);
  if (kept) throw new WrongUse(kept);
  if (positionals.length > 2)
    throw new WrongUse(`Name two built sites at most, the old and the new one. ${seeHelp('diff')}`);
  const given = values as { [Name in keyof typeof EXAMPLES]?: string };
  if (positionals.length === 2 && given.with !== undefined)
    throw new WrongUse('Name two built sites, or a commit with --with, not both.');
  if (given.from !== undefined && (positionals.length > 0 || given.with !== undefined))
    throw new WrongUse('With --from, the sites have been compared already: name none.');
  const { reporter = 'text', preview } = given;
  assertOneOf('reporter', reporter, diffReporters);
  if (preview !== undefined && !/^https?:$/.test(URL.parse(preview)?.protocol ?? ''))
    throw new WrongUse(`A preview has an address such as https://preview.example.org, not "${preview}".`);
  return {
    help: values.help === true,
    sites: positionals,
    with: given.with,
    from: given.from,
    reporter,
    output: given.output,
    preview,
  };
}
