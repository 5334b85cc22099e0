import { expect, test } from 'vitest';
import { catalogue } from './problem-catalogue.ts';
import { inReadingOrder, problem, startOf } from './problem.ts';

test('a problem has its place, how grave it is, what is wrong and what to do', () => {
  expect(problem('file-empty', { file: 'guides/a.md', line: 3, column: 2 }, {})).toEqual({
    id: 'file-empty',
    severity: 'error',
    file: 'guides/a.md',
    line: 3,
    column: 2,
    what: 'The file is empty.',
    remedy: 'Write its front matter and text, or delete the file.',
  });
});

test('problems are put in the order in which one reads the files', () => {
  const at = (file: string, line: number, column: number) => problem('file-empty', { file, line, column }, {});
  const places = inReadingOrder([at('b', 1, 1), at('a', 10, 1), at('a', 9, 5), at('a', 9, 4)]).map(
    ({ file, line, column }) => `${file}:${line}:${column}`,
  );
  expect(places).toEqual(['a:9:4', 'a:9:5', 'a:10:1', 'b:1:1']);
});

test('what concerns words, pictures and days asks or suggests, and what concerns people stops', () => {
  const of = (wanted: string) =>
    Object.entries(catalogue)
      .filter(([, { severity }]) => severity === wanted)
      .map(([id]) => id);
  expect(of('note')).toMatchInlineSnapshot(`
    [
      "advice-left",
      "link-same-words",
      "picture-metadata",
      "picture-small",
      "sentence-long",
      "reading-age",
      "inclusive",
    ]
  `);
  expect(of('warning')).toMatchInlineSnapshot(`
    [
      "event-over",
      "link-taken-down",
      "newsletter-item-not-published",
      "search-page-unknown",
      "search-page-list",
      "search-page-moved",
      "search-page-away",
      "search-words-plain",
      "search-query-twice",
      "search-query-open",
      "search-nonsense-page",
      "table-words",
      "letter-without-font",
      "consent-review-due",
      "consent-lapsed",
      "consent-not-for-newsletter",
      "link-vague",
      "link-bare",
      "link-plain-http",
      "picture-alt-opening",
      "picture-alt-file-name",
      "picture-alt-long",
      "picture-heavy",
      "picture-large",
      "picture-name",
      "file-unused",
      "attachment-untagged",
      "attachment-names",
      "attachment-text",
      "attachment-words",
      "spelling",
      "house-term",
      "abbreviation",
      "published-far-ahead",
      "day-ahead",
      "day-stale",
      "consent-order",
      "figure-unsourced",
      "same-words",
    ]
  `);
  expect(of('error')).toEqual(expect.arrayContaining(['private-detail', 'surname', 'picture-location', 'text-html']));
});

test('the start of a file is its first line and column', () => {
  expect(startOf('a.md')).toEqual({ file: 'a.md', line: 1, column: 1 });
});
