import { expect, test } from 'vitest';
import { WrongUse } from '../command-line/wrong-use.ts';
import { help, readOptions } from './command-options.ts';

const read = (args: string[], env = {}) => readOptions(args, '2026-11-21', env);

test('without options, the draft is of what is new since the last issue', () => {
  expect(read([])).toEqual({ help: false, dryRun: false, since: undefined, number: undefined });
});

test('a day, a number and a dry run may be asked for', () => {
  expect(read(['--since', '2026-11-01', '--number=7', '--dry-run'])).toEqual({
    help: false,
    dryRun: true,
    since: '2026-11-01',
    number: 7,
  });
  expect(read(['-h']).help).toBe(true);
  expect(read(['--since', '2026-11-21']).since).toBe('2026-11-21');
});

test('what cannot be understood is refused, with what to write', () => {
  const refused = [
    ['--snice', '2026-11-01'],
    ['--since'],
    ['--since', '1/11/2026'],
    ['--since', '2026-11-22'],
    ['--number', 'seven'],
    ['--number', '0'],
    ['--dry-run=yes'],
    ['2026-11-01'],
  ].map((args) => {
    try {
      return JSON.stringify(read(args));
    } catch (error) {
      expect(error).toBeInstanceOf(WrongUse);
      return (error as Error).message;
    }
  });
  expect(refused).toMatchInlineSnapshot(`
    [
      "There is no option "--snice". Did you mean "--since"? "npm run newsletter -- --help" tells what there is.",
      "Say since which day, such as: --since 2026-11-01",
      ""1/11/2026" is not a day. Write it year first, such as: --since 2026-11-01",
      "2026-11-22 is still to come, so nothing can be new since then. Name an earlier day.",
      ""seven" is not the number of an issue. Say which number the issue has, such as: --number 7",
      ""0" is not the number of an issue. Say which number the issue has, such as: --number 7",
      ""--dry-run" stands alone, without "yes".",
      ""2026-11-01" is not an option. "npm run newsletter -- --help" tells what there is.",
    ]
  `);
});

test('where npm kept an option to itself, it is said how to write it', () => {
  expect(() => read([], { npm_config_dry_run: 'true' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: Put two hyphens before the options, or npm keeps them to itself: npm run newsletter -- --dry-run …]`,
  );
  expect(() => read(['2026-11-01'], { npm_config_since: 'true' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: "2026-11-01" is not an option. Put two hyphens before the options, or npm keeps them to itself: npm run newsletter -- --since …]`,
  );
});

test('the help tells of every option', () => {
  expect(help).toMatchInlineSnapshot(`
    "Drafts the next issue of the newsletter from what is new on the site: npm run newsletter

      npm run newsletter                             what is new since the last issue
      npm run newsletter -- --since 2026-11-01       what is new since that day, and was in no issue yet
      npm run newsletter -- --number 7               gives the issue that number
      npm run newsletter -- --dry-run                shows the draft, and writes nothing
      npm run newsletter -- --help                   this help

    The draft lists stories, events, guides, resources and networks that anybody can see on the site today, each with its
    summary: at most 20. It is a file in newsletters/ with "draft: true" in it. Cut it, and write your own words into it.
    Nothing that is there is ever written over. WLA_CONTENT names another content tree, WLA_TODAY the day to draft for.
    Ends with 0 where the draft is written or nothing is new, 1 where it cannot be written, 2 where the command was used in
    another way.
    "
  `);
});
