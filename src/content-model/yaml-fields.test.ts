import { expect, test } from 'vitest';
import { readYaml } from './yaml-fields.ts';

const reasons = (text: string, firstLine?: number) =>
  readYaml(text, 'a.yaml', firstLine).problems.map(({ line, column, what }) => `${line}:${column} ${what}`);

test('dates, times, "yes" and "no" stay the text that they are', () => {
  expect(readYaml('day: 2026-03-01\ntime: 2026-03-01 10:30\nyes: no\nclock: 12:30', 'a.yaml').value).toEqual({
    day: '2026-03-01',
    time: '2026-03-01 10:30',
    yes: 'no',
    clock: '12:30',
  });
});

test('the place of a field is that of its value, or of its key where that is asked for or the value is empty', () => {
  const { locate } = readYaml('title: Bees\nconsent:\n  scope: [web, print]\nempty:\n', 'a.yaml');
  expect(locate(['title'])).toEqual({ file: 'a.yaml', line: 1, column: 8, endColumn: 12 });
  expect(locate(['title'], 'key')).toEqual({ file: 'a.yaml', line: 1, column: 1, endColumn: 6 });
  expect(locate(['consent', 'scope', 1])).toEqual({ file: 'a.yaml', line: 3, column: 16, endColumn: 21 });
  expect(locate(['empty'])).toEqual({ file: 'a.yaml', line: 4, column: 1, endColumn: 6 });
});

test('the place of a field that is missing is that of the fields round it', () => {
  const { locate } = readYaml('title: Bees\nconsent:\n  scope: [web]\n', 'a.yaml');
  expect(locate(['kind'])).toEqual({ file: 'a.yaml', line: 1, column: 1 });
  expect(locate(['consent', 'basis'])).toEqual({ file: 'a.yaml', line: 3, column: 3 });
  expect(locate(['consent', 'scope', 7])).toEqual({ file: 'a.yaml', line: 3, column: 10 });
  expect(locate(['title', 'deeper'])).toEqual({ file: 'a.yaml', line: 1, column: 8 });
});

test('lines are counted from where the fields begin in the file', () => {
  expect(readYaml('title: Bees\nkind: person', 'a.md', 5).locate(['kind']).line).toBe(6);
  expect(reasons('title: "Bees', 5)).toEqual([expect.stringMatching(/^5:8 /)]);
});

test('a value is given as it was typed', () => {
  const { value, written } = readYaml('version: 1.0\nphone: 01522 111\ncode: 007\nlist: [1]', 'a.yaml');
  expect(value).toMatchObject({ version: 1, code: 7 });
  expect(written(['version'])).toBe('1.0');
  expect(written(['code'])).toBe('007');
  expect(written(['list'])).toBeUndefined();
  expect(written(['missing'])).toBeUndefined();
});

test('a quote mark or bracket that is never closed is reported where it opens, not where the file ends', () => {
  expect(reasons('a: 1\ntitle: "Bees\nb: 2\nc: 3\n')).toMatchInlineSnapshot(`
    [
      "2:8 The fields cannot be read from here: a quote mark or bracket is opened here and never closed.",
    ]
  `);
  expect(reasons('a: 1\ntopics: [bees, honey\nb: 2\n')).toMatchInlineSnapshot(`
    [
      "2:9 The fields cannot be read from here: a quote mark or bracket is opened here and never closed.",
    ]
  `);
  expect(reasons('a: {b: 1\n')).toMatchInlineSnapshot(`
    [
      "1:4 The fields cannot be read from here: a quote mark or bracket is opened here and never closed.",
    ]
  `);
});

test('two faults are both reported', () => {
  expect(reasons('a: 1\na: 2\nb: @c\n')).toMatchInlineSnapshot(`
    [
      "2:1 The fields cannot be read from here: the same field stands twice.",
      "3:4 The fields cannot be read from here: text cannot begin with this sign; put it in "double quotes".",
    ]
  `);
});

test('no name from the grammar of YAML reaches an editor', () => {
  const slips = [
    'a: b: c',
    'a: @b',
    'a: %b',
    'a: `b`',
    'a:\n\t- b',
    'a: "b\\q"',
    'a: 1\n---\nb: 2',
    'a: 1\nwords',
    'a: "b" c',
    'a: |\n  b\n c\n',
    'a: *b',
    'a: [1, 2]]',
    'a: - b',
  ];
  expect(slips.map((text) => reasons(text)[0])).toMatchInlineSnapshot(`
    [
      "1:4 The fields cannot be read from here: there are two colons on one line; put the text in "double quotes".",
      "1:4 The fields cannot be read from here: text cannot begin with this sign; put it in "double quotes".",
      "1:4 The fields cannot be read from here: text cannot begin with this sign; put it in "double quotes".",
      "1:4 The fields cannot be read from here: text cannot begin with this sign; put it in "double quotes".",
      "2:1 The fields cannot be read from here: there is a tab where spaces belong.",
      "1:6 The fields cannot be read from here: in "double quotes", a backslash must be written twice.",
      "2:1 The fields cannot be read from here: there are three hyphens where the fields should go on.",
      "2:1 The fields cannot be read from here: a quote mark, bracket or colon is missing.",
      "1:8 The fields cannot be read from here: there is something that does not belong here.",
      "3:1 The fields cannot be read from here: the spaces at the start of the line do not match the lines round it.",
      "1:4 The fields cannot be read from here: text that begins with &, * or ! needs "double quotes".",
      "1:10 The fields cannot be read from here: there is something that does not belong here.",
      "1:4 The fields cannot be read from here: there is something that does not belong here.",
    ]
  `);
});

test('an ordinary comment is a comment, and words cut off by # are not', () => {
  expect(reasons('# bees\ntitle: Bees # in the canteen\n#honey\n')).toEqual([]);
  expect(reasons('title: Bees #1')).toEqual([expect.stringContaining('what follows # is left out')]);
  expect(reasons('title: "Bees #1"')).toEqual([]);
});

test('text that begins with a sign of the grammar is not cut short without a word', () => {
  for (const text of ['title: !Hurrah bees', 'title: &bees and honey', 'title: *bees', '- !Hurrah bees'])
    expect(reasons(text)).toEqual([expect.stringContaining('text that begins with &, * or ! needs "double quotes"')]);
  expect(reasons('title: Bees & honey, hurrah!')).toEqual([]);
});

test('text that refers to other text cannot be used to fill the memory', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefghij'.split('').map((name, i) => `${name}: &${name} [*${'abcdefghi'[i]}, *${'abcdefghi'[i]}]`),
  ].join('\n');
  expect(readYaml(bomb, 'a.yaml').value).toBeUndefined();
});

test('two hundred brackets one in another are read or refused, and nothing breaks', () => {
  expect(() => readYaml(`a: ${'['.repeat(200)}`, 'a.yaml')).not.toThrow();
});

test('a field named __proto__ is a field like any other', () => {
  const { value } = readYaml('__proto__: { draft: true }\n', 'a.yaml');
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect((value as { draft?: boolean }).draft).toBeUndefined();
});
