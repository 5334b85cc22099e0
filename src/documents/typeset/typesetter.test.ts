import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sampleDocument } from '../../../tests/support/sample-document.ts';
import { typeset } from './typesetter.ts';

const picture = async () =>
  sharp({ create: { width: 600, height: 300, channels: 3, background: '#bcd6f7' } })
    .png()
    .toBuffer();

test('sample', async () => {
  const { bytes, pages } = await typeset(sampleDocument(), {}, picture);
  writeFileSync('/tmp/ty/sample.pdf', bytes);
  expect(pages).toBeGreaterThan(0);
});
