import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { jobsOf, resourceKinds } from './resources.ts';

const problems = (files: string) => {
  const root = contentTree({
    'resources/plan.md': `---
id: plan
title: A plan of a hive
summary: A plan of a hive for the canteen, with a list of what you need and whom you have to ask first.
kind: checklist
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
${files}
---
`,
  });
  return survey(root, '2026-11-21')
    .problems.filter(({ file }) => file === 'resources/plan.md')
    .map(({ line, what, remedy }) => `${line} ${what} ${remedy}`);
};

test('a resource may offer several files, each with a title and a description', () => {
  expect(
    problems(
      'files:\n  - src: ./a.pdf\n    title: A\n    description: B\n  - src: ./c.odp\n    title: C\n    description: D',
    ),
  ).toEqual([]);
});

test('one file without the list, or without its words, is a problem that says what to write', () => {
  expect([
    problems('file:\n  src: ./a.pdf'),
    problems('files:\n  src: ./a.pdf'),
    problems('files:\n  - src: ./a.pdf'),
    problems('files: []'),
  ]).toMatchInlineSnapshot(`
    [
      [
        "12 There is no field "file". Did you mean "files"?",
      ],
      [
        "13 "files" is a group of fields, where a list is needed. Compare it with the same field of a file that works.",
      ],
      [
        "13 "files (number 1).title" is missing. Add it: title: … What the file is called on the page. The page itself can be fetched as PDF too, so call it something else. For example: Slides for a talk of ten minutes.",
        "13 "files (number 1).description" is missing. Add it: description: … What the file holds, for people who cannot open it; of a picture, what it shows. For example: Ten slides with notes, about what a WLA does in a week.",
      ],
      [
        "12 "files" needs at least 1 in its list. Add one, or take the field out if it is optional.",
      ],
    ]
  `);
});

test('a resource helps to do what it says, and without that what others of its kind do', () => {
  expect(jobsOf({ kind: 'letter', jobs: ['tell-stories', 'give-advice'] })).toEqual(['tell-stories', 'give-advice']);
  expect(jobsOf({ kind: 'letter' })).toEqual(['win-support']);
  expect(resourceKinds.filter((kind) => jobsOf({ kind }).length !== 1)).toEqual([]);
});
