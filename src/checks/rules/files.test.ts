import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { pathBeside } from '../../content-model/path-beside.ts';
import { files } from './files.ts';

const found = async (tree: Record<string, string | Uint8Array>) =>
  (await files.run(survey(contentTree(tree), '2026-11-21'))).map(({ file, line, what }) => `${file}:${line} ${what}`);
const gold = sharp({ create: { width: 32, height: 32, channels: 3, background: 'gold' } });

test('whole pictures of every format that browsers show are accepted', async () => {
  expect(
    await found({
      'stories/bees/index.md': story('', '![A](./a.jpg) ![B](./b.png) ![C](./c.webp) ![D](./d.avif) ![E](./E.JPEG)'),
      'stories/bees/a.jpg': await gold.jpeg().toBuffer(),
      'stories/bees/b.png': await gold.png().toBuffer(),
      'stories/bees/c.webp': await gold.webp().toBuffer(),
      'stories/bees/d.avif': await gold.avif().toBuffer(),
      'stories/bees/E.JPEG': await gold.jpeg({ progressive: true }).toBuffer(),
    }),
  ).toEqual([]);
});

test('a picture that says it is enormous is refused before it fills the memory', async () => {
  const png = await gold.png().toBuffer();
  png.writeUInt32BE(20_000, 16); // its width
  png.writeUInt32BE(20_000, 20); // its height
  png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
  expect(await found({ 'stories/bees/index.md': story('', '![A](./huge.png)'), 'stories/bees/huge.png': png })).toEqual(
    ['stories/bees/index.md:16 "./huge.png" is not a whole picture (it is larger than 100 megapixels).'],
  );
});

test('a letter or a plain text that an entry offers is used, and one that none offers would be missed', async () => {
  const resource = (src: string) => `---
id: letter
title: A letter
summary: A letter to your manager about bees, with gaps to fill in and words that you may change.
kind: letter
audience: [wla]
topics: [bee-keeping]
minutes: 5
version: "1.0"
licence: CC BY 4.0
published: 2026-11-02
files:
  - src: ${src}
    title: The letter
    description: The letter.
---
`;
  const letter = { 'resources/letter.docx': 'PK', 'resources/notes.txt': 'Bees.' };
  expect(await found({ ...letter, 'resources/letter.md': resource('./letter.docx') })).toMatchInlineSnapshot(`
    [
      "resources/notes.txt:1 The site does not read files of this kind here, so it would be left out.",
    ]
  `);
  expect(
    await found({ ...letter, 'resources/letter.md': resource('./letter.docx').replace('title: A', 'title: "A') }),
  ).toEqual([]);
});

test('a file of a kind that the site does not offer is named as such, whether it lies there or not', async () => {
  const resource = (src: string) => `---
title: A letter
files:
  - src: ${src}
---
`;
  const asked = async (src: string) => await found({ 'resources/a.md': resource(src), 'resources/run.docm': 'PK' });
  expect([...(await asked('./run.docm')), ...(await asked('./letter.docx'))]).toEqual([
    'resources/a.md:4 "./run.docm" is not a kind of file that visitors can safely open here (docm).',
    'resources/a.md:4 There is no file "./letter.docx" beside this one.',
  ]);
});

test('a file lies beside an entry, not in another folder or on the web', () => {
  const entry = { path: 'stories/bees/index.md' };
  expect(pathBeside(entry.path, './hive.jpg')).toBe('stories/bees/hive.jpg');
  expect(pathBeside(entry.path, 'hive.jpg')).toBe('stories/bees/hive.jpg');
  for (const src of [
    '../hive.jpg',
    '/hive.jpg',
    'more/hive.jpg',
    'https://example.org/hive.jpg',
    'C:hive.jpg',
    '..\\hive.jpg',
    './../hive.jpg',
  ])
    expect(pathBeside(entry.path, src)).toBeUndefined();
});
