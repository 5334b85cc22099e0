import sharp from 'sharp';

/** The longest side of a picture on paper, in pixels: the width of A4's text at 220 dots an inch. */
const ON_PAPER = 1500;

/**
 * A picture as documents hold it: JPEG, or PNG where it has clear parts; upright, no larger than paper can show, and
 * without what a camera wrote into it.
 *
 * @param file any picture that the site shows
 * @param longest how wide or high it is at most, in pixels
 * @param ground what shows through its clear parts (hex); left out, they stay clear
 */
export async function paperPicture(file: string, longest = ON_PAPER, ground?: string): Promise<Uint8Array> {
  const picture = sharp(file, { limitInputPixels: 100_000_000 })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
  const { isOpaque } = await picture.clone().stats();
  if (ground) picture.flatten({ background: ground });
  return isOpaque ? picture.jpeg({ quality: 82, mozjpeg: true }).toBuffer() : picture.png().toBuffer();
}
