import { expect, test } from 'vitest';
import { problem, type Problem } from '../content-model/problem.ts';
import { countsOf, outcome, summary } from './counts.ts';
import { makeReport } from './report.ts';

const empty = (file: string, line = 1) => problem('file-empty', { file, line, column: 1 }, {});
const due = problem('consent-review-due', { file: 'a.md', line: 9, column: 3 }, { day: '2027-01-01' });
const note: Problem = { ...due, severity: 'note' };

test('the summary says how many problems stop publishing, in how many files, and how many do not', () => {
  expect(summary([])).toBe('No problems.');
  expect(summary([empty('a.md')])).toBe('1 problem stops publishing, in 1 file.');
  expect(summary([empty('a.md'), empty('a.md', 2), empty('b.md'), due, note, note])).toBe(
    '3 problems stop publishing, in 2 files; 1 warning; 2 notes.',
  );
  expect(summary([due, due])).toBe('2 warnings.');
});

test('a note is a note, and no warning', () => {
  expect(countsOf([note, due, note, empty('a.md')])).toEqual({ errors: 1, warnings: 1, notes: 2 });
  expect(summary([note])).toBe('1 note.');
});

test('the outcome says what was checked, what it was compared with, and what is left out', () => {
  const of = (problems: Problem[], files: number, leftOut: number) =>
    outcome(
      makeReport(problems, '/nowhere', {
        entries: 1,
        comparison: { with: 'main', commit: 'b046c411f40975ef', files, leftOut, elsewhere: new Set() },
      }),
    );
  expect(of([], 0, 0)).toBe('1 entry checked. No problems. Compared with main (b046c41): nothing differs.');
  expect(of([note], 1, 1)).toBe(
    '1 entry checked. 1 note. Nothing stops publishing. Compared with main (b046c41): 1 file differs; 1 problem of before, elsewhere, is left out.',
  );
  expect(of([empty('a.md')], 3, 2)).toMatch(/: 3 files differ; 2 problems of before, elsewhere, are left out\.$/);
});
