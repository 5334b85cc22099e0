import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { generateStory } from './generate-story.ts';

test('a story with one number is always the same, and with another another', () => {
  expect(generateStory(7, 100)).toEqual(generateStory(7, 100));
  expect(generateStory(7, 100).text).not.toBe(generateStory(8, 100).text);
});

test('generated stories are in order, from the first to the last', () => {
  const files = Object.fromEntries(
    [1, 2, 3, 500, 999, 1000]
      .map((number) => generateStory(number, 1000))
      .map(({ name, text }) => [`stories/${name}.md`, text]),
  );
  expect(survey(contentTree(files), '2026-11-21').problems.filter(({ file }) => file.startsWith('stories/'))).toEqual(
    [],
  );
});
