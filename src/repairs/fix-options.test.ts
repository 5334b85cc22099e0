import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { fixHelp, keepTo, readFixOptions } from './fix-options.ts';
import { repairNames } from './repair.ts';

const wrong = (...args: string[]) => {
  try {
    readFixOptions(args);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test('without options, every repair is made in every file', () => {
  expect(readFixOptions([])).toEqual({
    help: false,
    dryRun: false,
    only: new Set(repairNames),
    changed: undefined,
    paths: [],
  });
});

test('the options and paths may be mixed', () => {
  expect(
    readFixOptions(['stories/jane', '--dry-run', '--only', 'dates,pictures', '--only=words', '--changed']),
  ).toEqual({
    help: false,
    dryRun: true,
    only: new Set(['dates', 'pictures', 'words']),
    changed: '',
    paths: ['stories/jane'],
  });
});

test('an option or a repair that there is not gets a kind answer', () => {
  expect(wrong('--dry-rum')).toMatchInlineSnapshot(
    `"There is no option "--dry-rum". Did you mean "--dry-run"? "npm run fix -- --help" tells what there is."`,
  );
  expect(wrong('--only', 'date')).toMatchInlineSnapshot(
    `"There is no repair "date". Did you mean "dates"? The repairs are: encoding, brackets, links, words, quotes, names, dates, values, order, lists, punctuation, spaces, pictures."`,
  );
  expect(wrong('--only')).toMatchInlineSnapshot(`"Say which repairs, such as: --only dates,pictures"`);
  expect(wrong('--dry-run=yes')).toMatchInlineSnapshot(`""--dry-run" stands alone, without "yes"."`);
  expect(() => readFixOptions(['stories'], { npm_config_dry_run: 'true' })).toThrowErrorMatchingInlineSnapshot(
    `[WrongUse: Put two hyphens before the options, or npm keeps them to itself: npm run fix -- --dry-run …]`,
  );
});

test('the help names every repair', () => {
  for (const name of repairNames) expect(fixHelp).toMatch(new RegExp(`^  ${name} `, 'm'));
});

test('a path is a file or a folder of the content, from its root or from where one stands', () => {
  const root = contentTree({ 'stories/jane/index.md': '', 'stories/janet/index.md': '' });
  const isKept = keepTo(root, ['stories/jane']);
  expect(['stories/jane/index.md', 'stories/jane', 'stories/janet/index.md'].map(isKept)).toEqual([true, true, false]);
  expect(keepTo(root, [join(root, 'stories/janet/index.md')])('stories/janet/index.md')).toBe(true);
  expect(keepTo(root, [])('stories/jane/index.md')).toBe(true);
  expect(keepTo(root, [root])('stories/jane/index.md')).toBe(true);
  for (const path of ['stories/nobody', '/etc', '..', '../../etc/passwd'])
    expect(() => keepTo(root, [path]), path).toThrow(`There is no file or folder "${path}" in `);
});
