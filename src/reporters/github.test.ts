import { expect, test } from 'vitest';
import { problem, type Problem } from '../content-model/problem.ts';
import { githubReport } from './github.ts';
import { makeReport } from './report.ts';

const printed = (problems: readonly Problem[]) =>
  githubReport({
    ...makeReport(problems, '/nowhere', { entries: 12 }),
    folder: { shown: 'here', inRepository: 'web/content' },
  });
const dead = (line: number, file = 'guides/a.md') =>
  problem('link-dead', { file, line, column: 5, endColumn: 27 }, { target: '/nowhere/', nearest: '/here/' });
const due = problem('consent-review-due', { file: 'stories/bees.md', line: 9, column: 3 }, { day: '2027-01-01' });

test('each problem is a command that GitHub shows beside its line, with its path from the root of the repository', () => {
  expect(printed([due, dead(2), { ...due, severity: 'note' }])).toMatchInlineSnapshot(`
    "::error file=web/content/guides/a.md,line=2,col=5,endColumn=27,title=This stops publishing::This link leads nowhere: /nowhere/.%0ADid you mean /here/?
    ::warning file=web/content/stories/bees.md,line=9,col=3,title=Please look at this::Consent for this story is to be asked for again by 2027-01-01.%0AAsk the person, then move "reviewBy" on, or set "withdrawn".
    ::notice file=web/content/stories/bees.md,line=9,col=3,title=A suggestion::Consent for this story is to be asked for again by 2027-01-01.%0AAsk the person, then move "reviewBy" on, or set "withdrawn".
    12 entries checked. 1 problem stops publishing, in 1 file; 1 warning; 1 note.
    "
  `);
});

test('nothing that content says, or a file is called, can end the command or begin another', () => {
  const hostile = problem(
    'text-html',
    { file: 'stories/a,line=1::b\n::error::c%0A.md', line: 1, column: 1 },
    { html: '<b>\r\n::set-env name=A::b%0A\u001b[31m' },
  );
  const text = printed([hostile]);
  expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toHaveLength(1);
  expect(text).toMatchInlineSnapshot(`
    "::error file=web/content/stories/a%2Cline=1%3A%3Ab␊%3A%3Aerror%3A%3Ac%250A.md,line=1,col=1,title=This stops publishing::The text holds HTML, which is not allowed: <b>␍␊::set-env name=A::b%250A␛[31m%0AWrite it in Markdown, or with a component such as :::callout.
    12 entries checked. 1 problem stops publishing, in 1 file.
    "
  `);
});

test('the log says how many problems GitHub does not show beside their lines', () => {
  const text = printed([
    ...Array.from({ length: 13 }, (_, i) => dead(i + 1)),
    ...Array.from({ length: 11 }, () => due),
    ...Array.from({ length: 10 }, (): Problem => ({ ...due, severity: 'note' })),
  ]);
  expect(text.match(/^::error /gm)).toHaveLength(13);
  expect(text).toContain(
    'GitHub shows 10 of each kind beside the lines. Not shown there, but in this log: 3 errors, 1 warning.\n',
  );
});
