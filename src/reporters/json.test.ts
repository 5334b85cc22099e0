import { expect, test } from 'vitest';
import { problem } from '../content-model/problem.ts';
import { jsonReport } from './json.ts';
import { makeReport } from './report.ts';

const due = problem('consent-review-due', { file: 'stories/bees.md', line: 9, column: 3 }, { day: '2027-01-01' });
const html = problem('text-html', { file: 'a.md', line: 2, column: 1, endColumn: 4 }, { html: '<b>' });
const folder = { shown: 'here', inRepository: 'web/content' };

test('the report as data has a version, counts and the problems in the order of every report', () => {
  expect(jsonReport({ ...makeReport([due, html], '/nowhere', { entries: 12 }), folder })).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "entries": 12,
      "counts": {
        "errors": 1,
        "warnings": 1,
        "notes": 0
      },
      "comparison": null,
      "problems": [
        {
          "id": "text-html",
          "severity": "error",
          "file": "a.md",
          "path": "web/content/a.md",
          "line": 2,
          "column": 1,
          "endColumn": 4,
          "what": "The text holds HTML, which is not allowed: <b>",
          "remedy": "Write it in Markdown, or with a component such as :::callout.",
          "help": "content/guides-for-editors/when-a-check-fails.md#text-html",
          "changed": null
        },
        {
          "id": "consent-review-due",
          "severity": "warning",
          "file": "stories/bees.md",
          "path": "web/content/stories/bees.md",
          "line": 9,
          "column": 3,
          "endColumn": null,
          "what": "Consent for this story is to be asked for again by 2027-01-01.",
          "remedy": "Ask the person, then move \\"reviewBy\\" on, or set \\"withdrawn\\".",
          "help": "content/guides-for-editors/when-a-check-fails.md#consent-review-due",
          "changed": null
        }
      ]
    }
    "
  `);
});

test('what was compared is data too, and each problem says whether its file changed', () => {
  const comparison = { with: 'main', commit: 'abc', files: 2, leftOut: 3, elsewhere: new Set([html]) };
  const data = JSON.parse(jsonReport(makeReport([due, html], '/nowhere', { entries: 12, comparison }))) as {
    comparison: object;
    problems: { changed: boolean }[];
  };
  expect(data.comparison).toEqual({ with: 'main', commit: 'abc', files: 2, leftOut: 3 });
  expect(data.problems.map(({ changed }) => changed)).toEqual([false, true]);
});

test('the data can be printed without giving orders to a terminal, and says what the content says', () => {
  const what = 'a \u001b[31m \u009b \u202e \u2028 \ud83d b';
  const text = jsonReport(makeReport([{ ...html, what }], '/nowhere', { entries: 1 }));
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/); // eslint-disable-line no-control-regex
  expect((JSON.parse(text) as { problems: { what: string }[] }).problems[0]?.what).toBe(what);
});
