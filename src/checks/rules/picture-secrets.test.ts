import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { pictureSecrets } from './picture-secrets.ts';

const found = async (tree: Record<string, string | Uint8Array>) =>
  (await pictureSecrets.run(survey(contentTree(tree), '2026-11-21'))).map(
    ({ file, line, severity, what, remedy }) => `${file}:${line} ${severity}: ${what} ${remedy}`,
  );
const gold = sharp({ create: { width: 800, height: 600, channels: 3, background: 'gold' } });
const taken = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 0/1' }, IFD0: { Make: 'Hive' } };

test('a picture that says where it was taken is refused, by its file or where a text shows it', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./a.jpg)'),
      'stories/bees/a.jpg': await gold.clone().withExif(taken).jpeg().toBuffer(),
      'stories/bees/unused.webp': await gold.clone().withExif(taken).webp().toBuffer(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees/index.md:16 error: "a.jpg" says where it was taken, to within a few metres. Save a copy without location or other details, and put that in its place. Tell the editors if it was shared.",
      "stories/bees/unused.webp:1 error: "unused.webp" says where it was taken, to within a few metres. Save a copy without location or other details, and put that in its place. Tell the editors if it was shared.",
    ]
  `);
});

test('a place that stands in the newer kind of metadata counts as well', async () => {
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><r exif:GPSLatitude="53,14N"/></x:xmpmeta>';
  const picture = await gold.clone().withXmp(xmp).jpeg().toBuffer();
  expect(await found({ 'stories/bees/index.md': story(), 'stories/bees/a.jpg': picture })).toHaveLength(1);
});

test('a picture that names a camera gets a note, and one without metadata nothing', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./a.jpg) ![B](./b.png)'),
      'stories/bees/a.jpg': await gold
        .clone()
        .withExif({ IFD0: { Make: 'Hive', Model: 'Bee' } })
        .jpeg()
        .toBuffer(),
      'stories/bees/b.png': await gold.clone().png().toBuffer(),
    }),
  ).toMatchInlineSnapshot(`
    [
      "stories/bees/index.md:16 note: "a.jpg" says with which camera it was taken, by whom or when. Visitors never get these details, but they stay in the project. Save a copy without them if you can.",
    ]
  `);
});
