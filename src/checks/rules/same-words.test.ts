import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { sameWords } from './same-words.ts';

const found = async (files: Record<string, string>) =>
  (await sameWords.run(survey(contentTree(files), '2026-11-21'))).map(
    ({ file, line, what, remedy }) => `${file}:${line} ${what} ${remedy}`,
  );

test('a title or a summary that stands twice is reported at the second, whatever its capitals and stops', async () => {
  expect(
    await found({ 'stories/bees.md': story(), 'stories/wax.md': story('id: wax').replace('canteen\n', 'Canteen!\n') }),
  ).toMatchInlineSnapshot(`
    [
      "stories/wax.md:2 stories/bees.md has the same title, so readers cannot tell the two apart. Say what is different about this one.",
      "stories/wax.md:3 stories/bees.md has the same summary, so readers cannot tell the two apart. Say what is different about this one.",
    ]
  `);
});

test('what differs by a word is not the same, and a title may be like a summary', async () => {
  const other = story('id: wax').replace('Bees in', 'Wax in').replace('A bee hive', 'A wax tablet');
  expect(await found({ 'stories/bees.md': story(), 'stories/wax.md': other })).toEqual([]);
});
