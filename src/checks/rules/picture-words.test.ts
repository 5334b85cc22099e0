import { expect, test } from 'vitest';
import { askRule, askStory } from '../../../tests/support/ask-rule.ts';
import { pictureWords } from './picture-words.ts';

test('a description that begins with what everybody knows is reported', async () => {
  expect(await askStory(pictureWords, '![Image of a hive](./a.jpg)\n\nIn a line: ![a photo showing bees](./b.jpg)'))
    .toMatchInlineSnapshot(`
    [
      "16:1 The description begins with "Image of", which a screen reader has said already. Begin with what the picture shows.",
      "18:12 The description begins with "a photo showing", which a screen reader has said already. Begin with what the picture shows.",
    ]
  `);
});

test('a file name is no description', async () => {
  const found = await askStory(pictureWords, '![IMG_2041](./a.jpg) ![hive.JPG](./b.jpg) ![Hive](./hive.jpg)');
  expect(found).toMatchInlineSnapshot(`
    [
      "16:1 "IMG_2041" is the name of a file, not what the picture shows. Describe it for somebody who cannot see it, in one short sentence.",
      "16:22 "hive.JPG" is the name of a file, not what the picture shows. Describe it for somebody who cannot see it, in one short sentence.",
      "16:43 "Hive" is the name of a file, not what the picture shows. Describe it for somebody who cannot see it, in one short sentence.",
    ]
  `);
});

test('a description of more than 150 characters is long', async () => {
  expect(await askStory(pictureWords, `![${'Bees in a hive. '.repeat(10)}](./a.jpg)`)).toMatchInlineSnapshot(`
    [
      "16:1 The description of this picture has 159 characters, and 150 is enough. Keep what a reader needs here, and put the rest into the text.",
    ]
  `);
});

test('the picture at the top of a story is held to the same', async () => {
  const fields = 'picture:\n  src: ./hive.jpg\n  alt: Picture of a hive';
  expect((await askStory(pictureWords, 'Bees.', fields)).map((found) => found.split(' ')[0])).toEqual(['16:8']);
});

test('a good description, even of a drawing or about a photograph, is left alone', async () => {
  expect(
    await askStory(pictureWords, '![A photographer at a hive](./a.jpg) ![Drawing of a hive by a child](./b.jpg)'),
  ).toEqual([]);
});

test('the description of a picture to take away is held to the same, and that of a document is not', async () => {
  const offers = (name: string) => `---\nfiles:\n  - src: ./${name}\n    description: Picture of a hive\n---\n`;
  const ask = (name: string) => askRule(pictureWords, { 'resources/hive.md': offers(name) });
  expect((await ask('hive.png')).map((found) => found.split(' ')[0])).toEqual(['4:18']);
  expect(await ask('hive.pdf')).toEqual([]);
});
