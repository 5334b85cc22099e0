import sharp from 'sharp';
import { expect, test } from 'vitest';
import { letterMark } from './mark.ts';

test('the mark is a small PNG of twice the pixels that it is shown in', async () => {
  const bytes = await letterMark();
  expect(bytes.length).toBeLessThan(4000);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 128, height: 128 });
});
