import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { newsletterConsent } from './newsletter-consent.ts';

const issue = `---
id: issue-1
number: 1
title: Bees
summary: Our first letter tells of a bee hive in a canteen and of the people who learned from it.
published: 2026-11-03
items:
  - guide: first
    why: It is free.
  - story: bees
    why: They hum.
---

Hello.
`;

const ask = (scope: string) =>
  newsletterConsent.run(
    survey(
      contentTree({
        'newsletters/issue-1.md': issue,
        'stories/bees.md': story().replace(/scope: \[.*\]/, `scope: [${scope}]`),
      }),
      '2026-11-21',
    ),
  );

test('a story whose people agreed to the web alone is no part of a newsletter', async () => {
  const [found] = await ask('web');
  expect(`${found?.line}: ${found?.what} ${found?.remedy}`).toMatchInlineSnapshot(
    `"10: The people in the story "bees" have not agreed to the newsletter, so this issue leaves it out. Ask them, and put newsletter into the "scope" of its consent; or take the story out of this issue."`,
  );
});

test('a story whose people agreed to the newsletter may be in it', async () => {
  expect(await ask('web, newsletter')).toEqual([]);
});
