import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { problem, type Problem } from '../content-model/problem.ts';
import { markdownReport } from './markdown.ts';
import { makeReport } from './report.ts';

const due = problem('consent-review-due', { file: 'stories/bees.md', line: 2, column: 1 }, { day: '2027-01-01' });
const html = problem('text-html', { file: 'guides/a.md', line: 1, column: 5, endColumn: 8 }, { html: '<b> @somebody' });

const printed = (problems: readonly Problem[], files: Record<string, string> = {}) =>
  markdownReport({
    ...makeReport(problems, contentTree(files), {
      entries: 12,
      comparison: { with: 'main', commit: 'abcdef0123', files: 1, leftOut: 0, elsewhere: new Set([due]) },
    }),
    folder: { shown: 'here', inRepository: 'content' },
  });

test('the summary has the counts, and the problems by file, with their lines', () => {
  expect(printed([due, html], { 'guides/a.md': 'See <b>``` this' })).toMatchInlineSnapshot(`
    "## Check of the content

    12 entries checked. 1 problem stops publishing, in 1 file; 1 warning. Compared with main (abcdef0): 1 file differs.

    | Errors | Warnings | Notes |
    | ---: | ---: | ---: |
    | 1 | 1 | 0 |

    ### \`content/guides/a.md\`

    - **Error**, line 1, column 5: The text holds HTML, which is not allowed: &lt;b&gt; @&#8203;somebody

      \`\`\`\`text
      See <b>\`\`\` this
          ^^^
      \`\`\`\`

      Write it in Markdown, or with a component such as :::callout.

    ### \`content/stories/bees.md\`

    Not changed, but broken by what changed.

    - **Warning**, line 2, column 1: Consent for this story is to be asked for again by 2027-01-01.
      → Ask the person, then move "reviewBy" on, or set "withdrawn".

    What each of these means, with examples: \`content/guides-for-editors/when-a-check-fails.md\`
    "
  `);
});

test('where the address of the guide is known, each problem has a link to its section', () => {
  const report = makeReport([due], contentTree({}));
  const lines = markdownReport({ ...report, guide: 'https://example.org/guide.md' }).split('\n');
  expect(lines.at(-2)).toMatchInlineSnapshot(
    `"  → Ask the person, then move "reviewBy" on, or set "withdrawn". [More about this](https://example.org/guide.md#consent-review-due)"`,
  );
});

test('where nothing is wrong, it says so', () => {
  expect(printed([])).toMatchInlineSnapshot(`
    "## Check of the content

    12 entries checked. No problems. Compared with main (abcdef0): 1 file differs.
    "
  `);
});

test('a long list is cut where a comment on GitHub would be full, and says how many are left', () => {
  const text = printed(Array.from({ length: 2000 }, (_, i) => ({ ...html, file: `guides/${i}.md` })));
  expect(text.length).toBeLessThan(65_000);
  expect(text).toMatch(/There is no room here for \d+ more problems: `npm run check` lists them all\.\n\nWhat each/);
  const listed = text.match(/^- \*\*Error/gm)?.length ?? 0;
  expect(text).toContain(`${2000 - listed} more problems`);
});
