import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { unusedFiles } from './unused-files.ts';

const found = async (files: Record<string, string>) =>
  (await unusedFiles.run(survey(contentTree(files), '2026-11-21'))).map(
    ({ file, what, remedy }) => `${file} ${what} ${remedy}`,
  );

test('a picture or another file that no entry names is left over', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('picture:\n  src: ./top.jpg\n  alt: A hive', '![A](./a.jpg)'),
      'stories/bees/a.jpg': '',
      'stories/bees/top.jpg': '',
      'stories/bees/old.jpg': '',
      'stories/bees/slides.pdf': '',
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees/old.jpg Nothing uses "old.jpg". Delete it, or name it in the entry beside it.",
      "stories/bees/slides.pdf Nothing uses "slides.pdf". Delete it, or name it in the entry beside it.",
    ]
  `);
});

test('nothing is said of files beside an entry that cannot be read', async () => {
  expect(await found({ 'stories/bees/index.md': story('title: "x'), 'stories/bees/a.jpg': '' })).toEqual([]);
});
