import { expect, test } from 'vitest';
import { WrongUse } from '../command-line/wrong-use.ts';
import { help, readOptions } from './command-options.ts';

const wrong = (...args: string[]) => {
  try {
    readOptions(args);
    return 'taken';
  } catch (error) {
    expect(error).toBeInstanceOf(WrongUse);
    return (error as Error).message;
  }
};

test('without options, everything is checked, and the reporter suits the place', () => {
  expect(readOptions([])).toEqual({ help: false, reporters: [], output: undefined, changed: undefined, fix: false });
});

test('reporters may be named more than once, and one of them may go into a file', () => {
  expect(readOptions(['--reporter', 'json', '--reporter=github', '--reporter', 'json']).reporters).toEqual([
    'json',
    'github',
  ]);
  expect(readOptions(['--reporter', 'json', '--output', 'a b.json'])).toMatchObject({ output: 'a b.json' });
});

test('--changed stands alone, or names what to compare with', () => {
  expect(readOptions(['--changed']).changed).toBe('');
  expect(readOptions(['--changed', '--reporter', 'json'])).toMatchObject({ changed: '', reporters: ['json'] });
  expect(readOptions(['--changed', 'HEAD~1']).changed).toBe('HEAD~1');
  expect(readOptions(['--changed=origin/main']).changed).toBe('origin/main');
});

test('what the command does not know is refused, with what was meant', () => {
  expect(wrong('--reportr', 'json')).toMatchInlineSnapshot(
    `"There is no option "--reportr". Did you mean "--reporter"? "npm run check -- --help" tells what there is."`,
  );
  expect(wrong('--mend')).toMatchInlineSnapshot(
    `"There is no option "--mend". "npm run check -- --help" tells what there is."`,
  );
  expect(wrong('--reporter', 'jsn')).toMatchInlineSnapshot(
    `"There is no reporter "jsn". Did you mean "json"? The reporters are: terminal, github, json, markdown."`,
  );
  expect(wrong('--reporter')).toMatchInlineSnapshot(
    `"Say which reporter: --reporter terminal, --reporter github, --reporter json, --reporter markdown."`,
  );
  expect(wrong('--output', 'a.json')).toMatchInlineSnapshot(
    `"Say which one report goes into the file, such as: --reporter json --output report.json"`,
  );
  expect(wrong('--reporter', 'json', '--output')).toMatchInlineSnapshot(
    `"Say which file, such as: --output report.json"`,
  );
  expect(wrong('--help=please')).toMatchInlineSnapshot(`""--help" stands alone, without "please"."`);
  expect(wrong('stories')).toMatchInlineSnapshot(
    `""stories" is not an option. "npm run check -- --help" tells what there is."`,
  );
  expect(wrong('-x')).toMatchInlineSnapshot(
    `"There is no option "-x". "npm run check -- --help" tells what there is."`,
  );
});

test('where npm kept an option to itself, the two hyphens are asked for', () => {
  const use = (args: string[], env: object) => () => readOptions(args, env as NodeJS.ProcessEnv);
  expect(use(['json'], { npm_config_reporter: 'true' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: "json" is not an option. Put two hyphens before the options, or npm keeps them to itself: npm run check -- --reporter …]`,
  );
  expect(use([], { npm_config_changed: 'true' })).toThrow('npm run check -- --changed');
});

test('the help names every option', () => {
  for (const option of ['--changed', '--reporter', '--output', '--help']) expect(help).toContain(option);
});
