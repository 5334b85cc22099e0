import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { tally } from './tally.ts';

/** Runs Vitest on files of tests, and counts. */
function ran(files: Record<string, string>) {
  const root = contentTree(files);
  const report = join(root, 'report.json');
  let status: number | null = 0;
  try {
    const runner = resolve('node_modules/vitest/vitest.mjs');
    const options = [
      'run',
      '--root',
      root,
      '--globals',
      '--retry=1',
      '--reporter',
      'json',
      `--outputFile.json=${report}`,
    ];
    execFileSync(process.execPath, [runner, ...options], { stdio: 'ignore', env: { ...process.env, VITEST: '' } });
  } catch (error) {
    ({ status } = error as { status: number | null });
  }
  return tally(readFileSync(report, 'utf8'), status);
}

const passes = "test('one', () => {}); test('two', () => {});";

test('tests that pass and fail are counted, one by one', () => {
  expect(ran({ 'a.test.js': passes })).toEqual({ passed: 2, failed: 0, late: [] });
  expect(ran({ 'a.test.js': `${passes} test('no', () => { throw new Error('no'); });` })).toEqual({
    passed: 2,
    failed: 1,
    late: [],
  });
});

test('each file that cannot be loaded fails, beside tests that fail elsewhere too', () => {
  expect(
    ran({
      'a.test.js': passes,
      'b.test.js': "import './nowhere.js';",
      'c.test.js': 'const = ;',
      'd.test.js': "test('no', () => { throw new Error('no'); });",
    }),
  ).toEqual({ passed: 2, failed: 3, late: [] });
});

test('a file fails whose preparation fails, for its tests are skipped', () => {
  expect(ran({ 'a.test.js': passes, 'b.test.js': `beforeAll(() => { throw new Error('no'); }); ${passes}` })).toEqual({
    passed: 2,
    failed: 1,
    late: [],
  });
});

test('an error that belongs to no test fails', () => {
  const late =
    "test('one', () => void setTimeout(() => { throw new Error('late'); })); test('two', () => new Promise((on) => setTimeout(on, 200)));";
  expect(ran({ 'a.test.js': late })).toEqual({ passed: 2, failed: 1, late: [] });
});

test('a run that ends without a report, with half of one, or without any test, fails', () => {
  for (const report of [undefined, '', '{"numPassedTests": 2', 'null', '{"numPassedTests":0,"numFailedTests":0}'])
    expect(tally(report, 0), report).toEqual({ passed: 0, failed: 1, late: [] });
  expect(tally('{"numPassedTests":2}', null)).toEqual({ passed: 2, failed: 1, late: [] });
});

test('a test that passes when it is tried again counts once, and is told of', () => {
  const { late, ...counted } = ran({
    'a.test.js': `let tries = 0; test('slow', () => { tries += 1; if (tries === 1) throw new Error('too late'); }); ${passes}`,
  });
  expect(counted).toEqual({ passed: 3, failed: 0 });
  expect(late).toEqual([{ name: 'slow', why: expect.stringContaining('too late') as string }]);
});
