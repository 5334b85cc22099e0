import { expect, test } from 'vitest';
import { problem, startOf } from '../content-model/problem.ts';
import { fixReport } from './fix-report.ts';

const FILE = 'stories/bees.md';
const root = 'content';
const left = [problem('link-empty', startOf(FILE), {}), problem('heading-empty', startOf(FILE), {})];

test('repairs of one line are shown as one, whole files last, and what was left', () => {
  const report = fixReport({
    root,
    written: true,
    problems: left,
    files: new Map([
      [
        FILE,
        {
          done: [
            { repair: 'spaces', what: 'Took out spaces at the ends of lines (3 times).' },
            {
              repair: 'quotes',
              line: 2,
              what: 'Put the text in quotes.',
              before: 'titel: A: b',
              after: 'titel: "A: b"',
            },
            {
              repair: 'names',
              line: 2,
              what: 'Called the field "title".',
              before: 'titel: "A: b"',
              after: 'title: "A: b"',
            },
          ],
          left: [{ line: 14, why: '01/03/2026 may mean \u001b[31mmore than one day.' }],
        },
      ],
    ]),
  });
  expect(report).toMatchInlineSnapshot(`
    "
    content/stories/bees.md
         2  Put the text in quotes.
            Called the field "title".
            - titel: A: b
            + title: "A: b"
      file  Took out spaces at the ends of lines (3 times).
        14  left  01/03/2026 may mean ␛[31mmore than one day.

    1 file changed, 3 repairs. 2 problems are left that need you: npm run check
    "
  `);
});

test('a dry run says that nothing was written; a good tree that there is nothing to do', () => {
  const files = new Map([[FILE, { done: [{ repair: 'spaces', what: 'Took out spaces.' } as const], left: [] }]]);
  expect(fixReport({ root, written: false, problems: [], files })).toMatchInlineSnapshot(`
    "
    content/stories/bees.md
      file  Took out spaces.

    1 file would change, 1 repair. Nothing was written.
    "
  `);
  expect(fixReport({ root, written: true, problems: left.slice(1), files: new Map() })).toMatchInlineSnapshot(`
    "There is nothing to repair. 1 problem is left that needs you: npm run check
    "
  `);
});
