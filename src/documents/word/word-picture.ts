import sharp from 'sharp';

/** A picture as Word takes it. */
export interface WordPicture {
  type: 'png' | 'jpg';
  data: Uint8Array;
}

/** Enough for the width of a page at 220 dots an inch. */
const LARGEST = 1440;

/**
 * Makes a picture of the content ready for Word, which knows neither WebP nor AVIF: no larger than paper can show, without
 * what a camera wrote into it, as JPEG; or as PNG where it is clear in places.
 *
 * @param bytes the file of the picture
 * @throws where sharp cannot read it
 */
export async function wordPicture(bytes: Uint8Array): Promise<WordPicture> {
  const picture = sharp(bytes)
    .rotate()
    .resize({ width: LARGEST, height: LARGEST, fit: 'inside', withoutEnlargement: true });
  const { isOpaque } = await sharp(bytes).stats();
  return isOpaque
    ? { type: 'jpg', data: await picture.jpeg({ quality: 80, mozjpeg: false }).toBuffer() }
    : { type: 'png', data: await picture.png({ compressionLevel: 9 }).toBuffer() };
}
