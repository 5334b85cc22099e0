import { expect, test } from 'vitest';
import { askStory } from '../../../tests/support/ask-rule.ts';
import { sentences } from './sentences.ts';

const words = (count: number) => `Bees ${'hum '.repeat(count - 2)}here.`;

test('a sentence of more than 25 words gets a note where it begins, and one of 25 none', async () => {
  expect(await askStory(sentences, `${words(25)} ${words(26)}\n\n- ${words(30)}`)).toMatchInlineSnapshot(`
    [
      "16:104 This sentence has 26 words. Up to 25 are easy to read. Could it be two sentences?",
      "18:3 This sentence has 30 words. Up to 25 are easy to read. Could it be two sentences?",
    ]
  `);
});

test('a heading, a list without stops and a letter or a number at the end of a sentence do not run into the next', async () => {
  const half = 'bees hum '.repeat(8).trim();
  expect(
    await askStory(
      sentences,
      `## ${half}\n\n${half}\n\n- ${half}\n- ${half}\n\nSee ${half} in part D. Then ${half}.\n\nRing ${half} on 999. Then ${half}.`,
    ),
  ).toEqual([]);
});
