import sharp, { type Sharp } from 'sharp';
import { HEAVIEST, LONGEST_SIDE } from '../checks/rules/picture-files.ts';

/** What is tried in turn, from what nobody sees to what few see, until a picture is light enough. */
const TRIES = [
  { side: LONGEST_SIDE, quality: 90 },
  { side: LONGEST_SIDE, quality: 80 },
  { side: 2400, quality: 80 },
  { side: 2400, quality: 70 },
];

/**
 * A picture without what it says of the camera, the place and the person; turned the right way up, with the colours of
 * the web, no larger and no heavier than the site can use. It keeps its format, and is never made larger.
 *
 * @returns why not, where the picture moves, cannot be read to its end, or stays too heavy
 */
export async function lighterPicture(bytes: Uint8Array): Promise<{ bytes: Uint8Array } | { why: string }> {
  try {
    const options = { failOn: 'truncated', limitInputPixels: 100_000_000 } as const;
    const { format, pages = 1 } = await sharp(bytes, options).metadata();
    if (pages > 1) return { why: 'It moves, and would stand still. Save a smaller copy by hand.' };
    for (const { side, quality } of TRIES) {
      const picture = sharp(bytes, options)
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
      const next = await encode(picture, format, quality);
      if (!next) return { why: 'It is a kind of picture that cannot be saved anew here.' };
      if (next.length <= HEAVIEST) return { bytes: next };
    }
    return { why: 'It stays too heavy, however it is saved. A photograph is lighter as a JPEG than as a PNG.' };
  } catch {
    return { why: 'It cannot be read to its end, so it was not saved anew.' };
  }
}

async function encode(picture: Sharp, format: string | undefined, quality: number): Promise<Buffer | undefined> {
  switch (format) {
    case 'jpeg':
      return picture
        .jpeg({ quality, progressive: true, chromaSubsampling: quality >= 90 ? '4:4:4' : '4:2:0' })
        .toBuffer();
    case 'png':
      return picture.png({ compressionLevel: 9, adaptiveFiltering: true }).toBuffer();
    case 'webp':
      return picture.webp({ quality }).toBuffer();
    case 'heif':
      return picture.avif({ quality: quality - 25 }).toBuffer();
    default:
      return undefined;
  }
}
