import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ico } from './ico.ts';

test('a picture in an ICO file is where its header says, whole', async () => {
  const png = await sharp({ create: { width: 32, height: 32, channels: 4, background: 'teal' } })
    .png()
    .toBuffer();
  const file = ico(png, 32);
  expect(await fileTypeFromBuffer(file)).toEqual({ ext: 'ico', mime: 'image/x-icon' });
  expect([...file.subarray(0, 14)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0]);
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(file.subarray(start, start + length)).toEqual(png);
  expect(file).toHaveLength(start + length);
});
