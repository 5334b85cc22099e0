import { expect, test } from 'vitest';
import { bodyText } from '../../authoring/entry-text.ts';
import { kindOf, type Kind } from '../../authoring/kinds.ts';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { leftOverAdvice } from './left-over-advice.ts';

const fresh = bodyText(kindOf('story') as Kind);

test('each piece of advice that is left in a text is reported on its line', async () => {
  const found = await askStory(leftOverAdvice, fresh);
  expect(found).toHaveLength(5);
  expect(found[0]).toMatchInlineSnapshot(
    `"18:2 This is advice on what to write here, and readers would see it. Write your own words in its place, or delete the line. Until then, "draft: true" keeps the page off the site."`,
  );
});

test("a draft may keep its advice, and words of one's own are left alone", async () => {
  expect(await askStory(leftOverAdvice, fresh, 'draft: true')).toEqual([]);
  expect(await askStory(leftOverAdvice, 'Here we write: bees.\n\n| What | Write here |\n| --- | --- |\n')).toEqual([]);
});
