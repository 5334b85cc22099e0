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

test('without options, what is here is compared with main, for people', () => {
  expect(readOptions([])).toEqual({
    help: false,
    sites: [],
    with: undefined,
    from: undefined,
    reporter: 'text',
    output: undefined,
    preview: undefined,
  });
});

test('sites, a commit, a reporter, a file and a preview may be named', () => {
  expect(
    readOptions([
      'dist',
      '--with',
      'HEAD^1',
      '--reporter=json',
      '--output',
      'a b.json',
      '--preview',
      'https://a.example',
    ]),
  ).toEqual({
    help: false,
    sites: ['dist'],
    with: 'HEAD^1',
    from: undefined,
    reporter: 'json',
    output: 'a b.json',
    preview: 'https://a.example',
  });
  expect(readOptions(['-h']).help).toBe(true);
});

test('what the command does not know is refused, with what was meant', () => {
  expect([
    wrong('--wit', 'main'),
    wrong('--zzzzz'),
    wrong('--with'),
    wrong('--with', '--reporter', 'json'),
    wrong('--reporter', 'jsn'),
    wrong('--output='),
    wrong('--preview', 'javascript:alert(1)'),
    wrong('--help=please'),
    wrong('a', 'b', 'c'),
    wrong('a', 'b', '--with', 'main'),
    wrong('a', '--from', 'c.json'),
  ]).toMatchInlineSnapshot(`
    [
      "There is no option "--wit". Did you mean "--with"? "npm run diff -- --help" tells what there is.",
      "There is no option "--zzzzz". "npm run diff -- --help" tells what there is.",
      "Say which commit, such as: --with main",
      "Say which commit, such as: --with main",
      "There is no reporter "jsn". Did you mean "json"? The reporters are: text, json, markdown.",
      "Say which file, such as: --output changes.md",
      "A preview has an address such as https://preview.example.org, not "javascript:alert(1)".",
      ""--help" stands alone, without "please".",
      "Name two built sites at most, the old and the new one. "npm run diff -- --help" tells what there is.",
      "Name two built sites, or a commit with --with, not both.",
      "With --from, the sites have been compared already: name none.",
    ]
  `);
});

test('whoever forgets the two hyphens is told', () => {
  expect(() => readOptions([], { npm_config_with: 'main' })).toThrow('npm run diff -- --with …');
});

test('the help names every option', () => {
  for (const option of ['--with', '--from', '--reporter', '--output', '--preview', '--help'])
    expect(help).toContain(option);
});
