import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { newsletterItems } from './newsletter-items.ts';

const issue = (published: string) => `---
id: issue-1
number: 1
title: Bees
summary: Our first letter tells of a bee hive in a canteen and of the people who learned from it.
published: ${published}
items:
  - story: bees
    why: They hum.
---

Hello.
`;

/** What is said of an issue of a day with a story whose fields are changed. */
const ask = async (published: string, change: (text: string) => string) => {
  const tree = contentTree({ 'newsletters/issue-1.md': issue(published), 'stories/bees.md': change(story()) });
  const found = await newsletterItems.run(survey(tree, '2026-11-21'));
  return found.map(({ line, what, remedy }) => `${line}: ${what} ${remedy}`);
};
const on = (day: string) => (text: string) => text.replace(/^published: .*$/m, `published: ${day}`);
const withdrawn = (day: string) => (text: string) => text.replace(/^consent:$/m, `consent:\n  withdrawn: ${day}`);

test('a draft is left out of an issue, and the editor is told', async () => {
  expect(await ask('2026-11-03', (text) => text.replace(/^published:/m, 'draft: true\npublished:')))
    .toMatchInlineSnapshot(`
    [
      "8: The story "bees" is not on the site on the day of this issue, so the issue leaves it out. Publish the story by that day, or take it out of this issue.",
    ]
  `);
});

test('what comes after the issue is told of, until its day', async () => {
  expect(await ask('2026-11-20', on('2026-11-30'))).toHaveLength(1);
  expect(await ask('2026-11-30', on('2026-11-30'))).toEqual([]);
  expect(await ask('2026-11-03', on('2026-11-20'))).toEqual([]);
});

test('a story that was gone before the issue is told of, and one that goes later is not', async () => {
  expect(await ask('2026-11-15', (text) => withdrawn('2026-11-10')(on('2026-11-01')(text)))).toHaveLength(1);
  expect(await ask('2026-11-05', (text) => withdrawn('2026-11-10')(on('2026-11-01')(text)))).toEqual([]);
});
