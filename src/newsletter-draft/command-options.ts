/** Reads the words after `npm run newsletter --`. */
import { parseArgs } from 'node:util';
import { hyphensLost, refuseOption, seeHelp, WrongUse } from '../command-line/wrong-use.ts';
import { isCalendarDay, type CalendarDay } from '../content-model/calendar-day.ts';
import { MOST_ITEMS } from './choose.ts';

export interface DraftOptions {
  help: boolean;
  /** Whether to show the draft only, and write nothing. */
  dryRun: boolean;
  /** The day from which on something is new; undefined for that of the last issue. */
  since: CalendarDay | undefined;
  /** The number of the new issue; undefined for the next one. */
  number: number | undefined;
}

export const help = `Drafts the next issue of the newsletter from what is new on the site: npm run newsletter

  npm run newsletter                             what is new since the last issue
  npm run newsletter -- --since 2026-11-01       what is new since that day, and was in no issue yet
  npm run newsletter -- --number 7               gives the issue that number
  npm run newsletter -- --dry-run                shows the draft, and writes nothing
  npm run newsletter -- --help                   this help

The draft lists stories, events, guides, resources and networks that anybody can see on the site today, each with its
summary: at most ${MOST_ITEMS}. It is a file in newsletters/ with "draft: true" in it. Cut it, and write your own words into it.
Nothing that is there is ever written over. WLA_CONTENT names another content tree, WLA_TODAY the day to draft for.
Ends with 0 where the draft is written or nothing is new, 1 where it cannot be written, 2 where the command was used in
another way.
`;

const options = {
  since: { type: 'string' },
  number: { type: 'string' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;
const EXAMPLES = {
  since: 'Say since which day, such as: --since 2026-11-01',
  number: 'Say which number the issue has, such as: --number 7',
};

/**
 * The options of the draft.
 *
 * @param args the words after the command
 * @param today the day to draft for
 * @param env the environment: npm keeps what is written without the two hyphens to itself, and tells of it here
 * @throws WrongUse
 */
export function readOptions(args: readonly string[], today: CalendarDay, env: NodeJS.ProcessEnv = {}): DraftOptions {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const kept = hyphensLost('newsletter', ['since', 'number', 'dry-run'], env);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new WrongUse(`"${token.value}" is not an option. ${kept ?? seeHelp('newsletter')}`);
    if (token.kind === 'option') refuseOption('newsletter', options, token, EXAMPLES);
  }
  if (kept && args.length === 0) throw new WrongUse(kept);
  const { since, number } = values as { since?: string; number?: string };
  if (since !== undefined && !isCalendarDay(since))
    throw new WrongUse(`"${since}" is not a day. Write it year first, such as: --since 2026-11-01`);
  if (since !== undefined && since > today)
    throw new WrongUse(`${since} is still to come, so nothing can be new since then. Name an earlier day.`);
  if (number !== undefined && !/^[1-9]\d{0,5}$/.test(number))
    throw new WrongUse(`"${number}" is not the number of an issue. ${EXAMPLES.number}`);
  return {
    help: values.help === true,
    dryRun: values['dry-run'] === true,
    since,
    number: number === undefined ? undefined : Number(number),
  };
}
