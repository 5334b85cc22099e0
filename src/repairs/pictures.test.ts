import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { fixTree, told } from '../../tests/support/quiet-fix.ts';

const gold = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'gold' } });
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'gold', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  });
const PLACE = { IFD0: { Make: 'Hive' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 0/1' } };

/** A story that shows pictures, with them beside it. */
const tree = (pictures: Record<string, Uint8Array>, text?: string) =>
  contentTree({
    'stories/bees/index.md': story(
      '',
      text ??
        Object.keys(pictures)
          .map((name) => `![A hive in a field](<./${name}>)`)
          .join('\n\n'),
    ),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`stories/bees/${name}`, bytes])),
  });
const folder = (root: string) => readdirSync(join(root, 'stories/bees')).sort();
const beside = (root: string, name: string) => join(root, 'stories/bees', name);

test('a picture loses its place and camera, keeps the way up and the colours, and is not touched again', async () => {
  const root = tree({
    'hive.jpg': await noise(400, 800)
      .withExif(PLACE)
      .withMetadata({ orientation: 6 })
      .withExifMerge(PLACE)
      .jpeg()
      .toBuffer(),
  });
  expect(told(await fixTree(root))).toMatchInlineSnapshot(`
    [
      "stories/bees/hive.jpg pictures: Took out where it was taken. Earlier copies keep it, in Git as well: tell the editors if it was shared.",
      "stories/bees/index.md order: Put the fields into the usual order.",
    ]
  `);
  const { width, height, exif, xmp, icc, orientation } = await sharp(beside(root, 'hive.jpg')).metadata();
  expect({ width, height, exif, xmp, icc, orientation }).toEqual({ width: 800, height: 400 });
  const after = readFileSync(beside(root, 'hive.jpg'));
  expect(told(await fixTree(root))).toEqual([]);
  expect(readFileSync(beside(root, 'hive.jpg'))).toEqual(after);
});

test('a picture that is too large or too heavy is made smaller, in its own format', async () => {
  const root = tree({
    'wide.webp': await gold(4400, 1100).webp().toBuffer(),
    'heavy.jpg': await noise(1300, 1300).jpeg({ quality: 100 }).toBuffer(),
  });
  expect((await fixTree(root)).problems.filter(({ id }) => id.startsWith('picture'))).toEqual([]);
  expect(await sharp(beside(root, 'wide.webp')).metadata()).toMatchObject({
    format: 'webp',
    width: 4000,
    height: 1000,
  });
  expect(await sharp(beside(root, 'heavy.jpg')).metadata()).toMatchObject({ format: 'jpeg', width: 1300 });
  expect(statSync(beside(root, 'heavy.jpg')).size).toBeLessThanOrEqual(2_000_000);
});

test('a picture gets a name that travels, and so does every mention of it', async () => {
  const picture = await gold(800, 600).jpeg().toBuffer();
  const root = tree(
    { 'My Comb.JPG': picture, 'Wax_Tablet.jpg': picture },
    '![A comb](<./My Comb.JPG>) ![It again](./My%20Comb.JPG)\n\n![Wax in the sun](./Wax_Tablet.jpg "Wax")\n\nMy Comb.JPG',
  );
  expect(told(await fixTree(root))).toMatchInlineSnapshot(`
    [
      "stories/bees/My Comb.JPG pictures: Called it my-comb.jpg, in index.md as well.",
      "stories/bees/Wax_Tablet.jpg pictures: Called it wax-tablet.jpg, in index.md as well.",
      "stories/bees/index.md order: Put the fields into the usual order.",
    ]
  `);
  expect(folder(root)).toEqual(['index.md', 'my-comb.jpg', 'wax-tablet.jpg']);
  expect(readFileSync(beside(root, 'index.md'), 'utf8')).toContain(
    '![A comb](./my-comb.jpg) ![It again](./my-comb.jpg)\n\n![Wax in the sun](./wax-tablet.jpg "Wax")\n\nMy Comb.JPG\n',
  );
});

test('a picture of a field gets its name there', async () => {
  const root = contentTree({
    'stories/bees/index.md': story('picture:\n  src: "./Hive 1.JPG"\n  alt: A hive'),
    'stories/bees/Hive 1.JPG': await gold(800, 600).jpeg().toBuffer(),
  });
  await fixTree(root);
  expect(readFileSync(beside(root, 'index.md'), 'utf8')).toContain('  src: "./hive-1.jpg"\n');
  expect(folder(root)).toEqual(['hive-1.jpg', 'index.md']);
});

test('a name that another picture has, or would get, is not given', async () => {
  const picture = await gold(800, 600).jpeg().toBuffer();
  const root = tree({ 'Hive.jpg': picture, 'hive.jpg': picture, 'My Comb.jpg': picture, 'My_Comb.jpg': picture });
  const lines = told(await fixTree(root));
  expect(lines.filter((line) => line.includes('left'))).toMatchInlineSnapshot(`
    [
      "stories/bees/Hive.jpg left: It could be called hive.jpg, but another file has that name.",
      "stories/bees/My Comb.jpg left: It could be called my-comb.jpg, but another file has that name.",
    ]
  `);
  expect(folder(root)).toEqual(['Hive.jpg', 'My Comb.jpg', 'hive.jpg', 'index.md', 'my-comb.jpg']);
});

test('pictures that move, are cut short or have no problem are left as they are', async () => {
  const frames = await Promise.all(
    ['gold', 'black'].map((background) =>
      sharp({ create: { width: 400, height: 400, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const whole = await noise(600, 600).withExif(PLACE).jpeg().toBuffer();
  const pictures = {
    'moving.webp': await sharp(frames, { join: { animated: true } })
      .withExif(PLACE)
      .webp()
      .toBuffer(),
    'cut.jpg': whole.subarray(0, whole.length / 2),
    'false.jpg': Buffer.from('no picture'),
    'small.jpg': await gold(64, 64).jpeg().toBuffer(),
    'good.png': await gold(800, 600).png().toBuffer(),
    'drawing.svg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  };
  const root = tree(pictures);
  expect(told(await fixTree(root))).toMatchInlineSnapshot(`
    [
      "stories/bees/cut.jpg left: It cannot be read to its end, so it was not saved anew.",
      "stories/bees/index.md order: Put the fields into the usual order.",
      "stories/bees/moving.webp left: It moves, and would stand still. Save a smaller copy by hand.",
    ]
  `);
  for (const [name, bytes] of Object.entries(pictures))
    expect(readFileSync(beside(root, name)).equals(bytes), name).toBe(true);
});

test('a picture that visitors take away to print keeps its size', async () => {
  const root = contentTree({
    'resources/wall.md': '---\nfiles:\n  - src: ./wall.png\n---\n\nA wall.\n',
    'resources/wall.png': await gold(4400, 1100).png().toBuffer(),
  });
  await fixTree(root);
  expect(await sharp(join(root, 'resources/wall.png')).metadata()).toMatchObject({ width: 4400, height: 1100 });
});
