import { expect, test } from 'vitest';
import { problem } from '../content-model/problem.ts';
import { summary, terminalReport } from './terminal.ts';

const empty = (file: string, line = 1) => problem('file-empty', { file, line, column: 1 }, {});
const due = problem('consent-review-due', { file: 'stories/bees.md', line: 9, column: 3 }, { day: '2027-01-01' });

test('problems stand under their file, each with a place that can be opened, and what to do', () => {
  expect(terminalReport([empty('guides/a.md'), due, empty('stories/bees.md', 12)], 'content')).toMatchInlineSnapshot(`
    "
    content/guides/a.md
      content/guides/a.md:1:1  error  The file is empty.
          → Write its front matter and text, or delete the file.

    content/stories/bees.md
      content/stories/bees.md:9:3  warning  Consent for this story is to be asked for again by 2027-01-01.
          → Ask the person, then move "reviewBy" on, or set "withdrawn".
      content/stories/bees.md:12:1  error  The file is empty.
          → Write its front matter and text, or delete the file.

    2 problems stop publishing, in 2 files; 1 warning.
    "
  `);
});

test('the last line says how many problems stop publishing, in how many files', () => {
  expect(summary([])).toBe('No problems.');
  expect(summary([empty('a.md')])).toBe('1 problem stops publishing, in 1 file.');
  expect(summary([empty('a.md'), empty('a.md', 2), empty('b.md'), due])).toBe(
    '3 problems stop publishing, in 2 files; 1 warning.',
  );
  expect(summary([due, due])).toBe('2 warnings.');
});
