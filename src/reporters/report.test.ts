import { expect, test } from 'vitest';
import { problem, type Problem, type Severity } from '../content-model/problem.ts';
import { byFile, makeReport, pathIn } from './report.ts';

const at = (file: string, line: number, severity: Severity): Problem => ({
  ...problem('file-empty', { file, line, column: 1 }, {}),
  severity,
});

test('files with errors come before files with warnings, and those before files with notes', () => {
  const { problems } = makeReport(
    [
      at('a.md', 1, 'note'),
      at('b.md', 1, 'warning'),
      at('c.md', 7, 'note'),
      at('c.md', 9, 'error'),
      at('b.md', 3, 'note'),
    ],
    '/nowhere',
  );
  expect(problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`)).toEqual([
    'c.md:9 error',
    'c.md:7 note',
    'b.md:1 warning',
    'b.md:3 note',
    'a.md:1 note',
  ]);
});

test('the problems of a file stand together', () => {
  const report = makeReport([at('b.md', 1, 'error'), at('a.md', 1, 'error'), at('b.md', 2, 'error')], '/nowhere');
  expect([...byFile(report)].map(([file, found]) => [file, found.length])).toEqual([
    ['a.md', 1],
    ['b.md', 2],
  ]);
});

test('a sentence that quotes megabytes is cut, and what was marked as caused elsewhere stays so', () => {
  const long = problem(
    'link-dead',
    { file: 'a.md', line: 1, column: 1 },
    { target: '/😀'.repeat(100_000), nearest: undefined },
  );
  const { problems, comparison } = makeReport([long], '/nowhere', {
    comparison: { with: 'main', commit: 'abc', files: 1, leftOut: 0, elsewhere: new Set([long]) },
  });
  expect(problems[0]?.what.length).toBe(1000);
  expect(problems[0]?.what.isWellFormed()).toBe(true);
  expect(problems.map((found) => comparison?.elsewhere.has(found))).toEqual([true]);
});

test('a path is named from a folder, or by itself where that is the folder', () => {
  expect(pathIn('content', 'a.md')).toBe('content/a.md');
  expect(pathIn('.', 'a.md')).toBe('a.md');
});
