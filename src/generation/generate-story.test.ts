import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { generateNetwork, generateTopic } from './generate-shelves.ts';
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

test('stories may belong to made-up networks and topics, which are in order too', () => {
  const [topic, network] = [generateTopic(11), generateNetwork(6)];
  const story = generateStory(1, 10, { topics: [topic.name], networks: [network.name] });
  const files = {
    [`stories/${story.name}.md`]: story.text,
    [`topics/${topic.name}.yaml`]: topic.text,
    [`networks/${network.name}.md`]: network.text,
  };
  expect(story.text).toContain('network: generated-6\n');
  expect(
    survey(contentTree(files), '2026-11-21').problems.filter(({ file }) => /^(?:topics|networks)/.test(file)),
  ).toEqual([]);
});
