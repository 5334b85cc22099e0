import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { pictureFiles } from './picture-files.ts';

const found = async (tree: Record<string, string | Uint8Array>) =>
  (await pictureFiles.run(survey(contentTree(tree), '2026-11-21'))).map(
    ({ file, line, what, remedy }) => `${file}:${line} ${what} ${remedy}`,
  );
const gold = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'gold' } }).jpeg();

test('a picture that is too heavy, too large or too small is reported where the text shows it', async () => {
  const heavy = Buffer.concat([await gold(800, 600).toBuffer(), new Uint8Array(2_000_000)]);
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./heavy.jpg)\n\n![B](./large.jpg)\n\n![C](./small.jpg)'),
      'stories/bees/heavy.jpg': heavy,
      'stories/bees/large.jpg': await gold(4001, 10).toBuffer(),
      'stories/bees/small.jpg': await gold(100, 100).toBuffer(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees/index.md:16 "heavy.jpg" weighs 2.0 MB, and 2.0 MB is plenty. Save it smaller, as a JPEG of 80% quality.",
      "stories/bees/index.md:18 "large.jpg" is 4001 by 10 pixels, more than any screen can show. Make its longer side 4000 pixels or less.",
      "stories/bees/index.md:20 "small.jpg" is only 100 pixels wide, so it may look blurred. Find a copy that is at least 320 pixels wide, if there is one.",
    ]
  `);
});

test('a file name that a camera made gets a better one', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./IMG_2041.JPG)'),
      'stories/bees/IMG_2041.JPG': await gold(800, 600).toBuffer(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees/index.md:16 The file name "IMG_2041.JPG" has capital letters or signs that do not travel well. Call it "img-2041.jpg", or better, say what it shows. Change the name in the text as well.",
    ]
  `);
});

test('a picture of the right size and name is left alone, and a broken one to the rule of files', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./hive-1.jpg) ![B](./broken.png)'),
      'stories/bees/hive-1.jpg': await gold(1600, 900).toBuffer(),
      'stories/bees/broken.png': 'no picture',
    }),
  ).toEqual([]);
});

test('a picture that visitors take away to print may be as large as paper needs it', async () => {
  expect(
    await found({
      'resources/wall.md': '---\nfiles:\n  - src: ./wall.jpg\n---\n',
      'resources/wall.jpg': await gold(5000, 100).toBuffer(),
    }),
  ).toEqual([]);
});
