import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { contentTree } from '../../tests/support/content-tree.ts';
import { paperPicture } from './paper-picture.ts';

const blank = (width: number, height: number, alpha: number) =>
  sharp({ create: { width, height, channels: 4, background: { r: 255, g: 207, b: 77, alpha } } });

/** What becomes of a picture. */
async function onPaper(bytes: Buffer, name: string) {
  return sharp(await paperPicture(join(contentTree({ [name]: bytes }), name))).metadata();
}

test('a picture is made as large as paper can show, and no larger than it is', async () => {
  expect(await onPaper(await blank(3000, 2000, 1).jpeg().toBuffer(), 'hive.jpg')).toMatchObject({
    format: 'jpeg',
    width: 1500,
    height: 1000,
  });
  expect(await onPaper(await blank(30, 20, 1).avif().toBuffer(), 'hive.avif')).toMatchObject({
    format: 'jpeg',
    width: 30,
    height: 20,
  });
});

test('clear parts stay clear', async () => {
  expect(await onPaper(await blank(30, 20, 0.5).png().toBuffer(), 'hive.png')).toMatchObject({ format: 'png' });
});

test('a picture that lies on its side is turned, and loses what the camera wrote', async () => {
  const sideways = await blank(30, 20, 1)
    .jpeg()
    .withExif({ IFD0: { Copyright: 'A name' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(await onPaper(sideways, 'hive.jpg')).toMatchObject({ width: 20, height: 30 });
  expect((await onPaper(sideways, 'hive.jpg')).exif).toBeUndefined();
});
