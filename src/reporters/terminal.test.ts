import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { problem, type Problem } from '../content-model/problem.ts';
import { makeReport } from './report.ts';
import { terminalReport } from './terminal.ts';

const empty = (file: string, line = 1) => problem('file-empty', { file, line, column: 1 }, {});
const due = problem('consent-review-due', { file: 'stories/bees.md', line: 2, column: 11 }, { day: '2027-01-01' });
const dead = (place: object) =>
  problem(
    'link-dead',
    { file: 'guides/a.md', line: 1, column: 1, ...place },
    { target: '/nowhere/', nearest: undefined },
  );

/** A report as it is printed where the content is called "content". */
function printed(problems: readonly Problem[], files: Record<string, string> = {}): string {
  const report = makeReport(problems, contentTree(files), { entries: 12 });
  return terminalReport({ ...report, folder: { shown: 'content', inRepository: 'content' } });
}

test('problems stand under their file, the gravest first, each with a place to open, the place marked, and what to do', () => {
  const files = {
    'stories/bees.md': '---\nreviewBy: 2027-01-01\n',
    'stories/wax.md': 'See [the guide](/nowhere/).\n\nB\n',
  };
  expect(
    printed(
      [due, dead({ file: 'stories/wax.md', column: 5, endColumn: 27 }), empty('guides/a.md'), empty('guides/a.md', 9)],
      files,
    ),
  ).toMatchInlineSnapshot(`
    "
    content/guides/a.md
      content/guides/a.md:1:1  error  The file is empty.
          → Write its front matter and text, or delete the file.
      content/guides/a.md:9:1  error  The file is empty.
          → Write its front matter and text, or delete the file.

    content/stories/wax.md
      content/stories/wax.md:1:5  error  This link leads nowhere: /nowhere/.
         1 │ See [the guide](/nowhere/).
           │     ^^^^^^^^^^^^^^^^^^^^^^
          → Check the address. It starts at the front page, such as /guides/first-90-days/.

    content/stories/bees.md
      content/stories/bees.md:2:11  warning  Consent for this story is to be asked for again by 2027-01-01.
         2 │ reviewBy: 2027-01-01
           │           ^^^^^^^^^^
          → Ask the person, then move "reviewBy" on, or set "withdrawn".

    12 entries checked. 3 problems stop publishing, in 2 files; 1 warning.
    What each of these means, with examples: content/guides-for-editors/when-a-check-fails.md
    "
  `);
});

test('the end says what was checked, and counts what was found by severity', () => {
  expect(printed([])).toBe('12 entries checked. No problems.\n');
  expect(printed([due])).toMatch(
    /\n\n12 entries checked\. 1 warning\. Nothing stops publishing\.\nWhat each of these means.*\n$/,
  );
});

test('neither content nor the name of a file can give orders to the terminal', () => {
  const file = 'stories/\u001b[2J\nnew.md';
  const text = printed(
    [
      problem('yaml-syntax', { file, line: 1, column: 3 }, { reason: '\u009b31m' }),
      problem('text-html', { file: 'a.md', line: 2, column: 1 }, { html: '<b>\u0007\r' }),
    ],
    { 'a.md': 'x\n<b>\u001b]0;title\u0007\u202e' },
  );
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/); // eslint-disable-line no-control-regex
  expect(text).toMatchInlineSnapshot(`
    "
    content/a.md
      content/a.md:2:1  error  The text holds HTML, which is not allowed: <b>␇␍
         2 │ <b>␛]0;title␇<U+202E>
           │ ^^^
          → Write it in Markdown, or with a component such as :::callout.

    content/stories/␛[2J␊new.md
      content/stories/␛[2J␊new.md:1:3  error  The fields cannot be read from here: <U+009B>31m.
          → Check this line and the one above. Put text with a colon, a quote mark, # or @ in "double quotes", and indent with spaces.

    12 entries checked. 2 problems stop publishing, in 2 files.
    What each of these means, with examples: content/guides-for-editors/when-a-check-fails.md
    "
  `);
});

test('of a file with hundreds of problems, the first are shown, and the others counted', () => {
  const text = printed(Array.from({ length: 250 }, (_, i) => empty('a.md', i + 1)));
  expect(text).toContain('a.md:200:1');
  expect(text).not.toContain('a.md:201:1');
  expect(text).toContain('… and 50 more problems in this file.\n\n12 entries checked. 250 problems stop publishing');
});

test('colours are there only where they are shown', () => {
  const report = makeReport([empty('a.md')], contentTree({}), { entries: 1 });
  const stream = new PassThrough() as unknown as NodeJS.WriteStream;
  expect(terminalReport(report, stream)).toBe(terminalReport(report));
});
