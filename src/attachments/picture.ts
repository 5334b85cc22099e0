import readExif from 'exif-reader';
import sharp from 'sharp';
import { holdsArchive } from './archive.ts';
import { Refused, type Looked } from './finding.ts';
import { namesFound } from './author-names.ts';

/** More than any printer needs for a sheet of A3. */
const MOST_PIXELS = 100_000_000;

/**
 * Looks into a picture that ships as it is: every pixel of it, and what stands behind them.
 *
 * @param ending of its name
 * @throws Refused where it is not whole, or something is hidden behind it
 */
export async function lookIntoPicture(bytes: Uint8Array, ending: string): Promise<Looked> {
  const rest = bytes.length - endOfPicture(bytes, ending);
  if (rest > 0)
    throw new Refused('attachment-inside', `${rest.toLocaleString('en-GB')} bytes behind the end of the picture`);
  if (holdsArchive(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)))
    throw new Refused('attachment-inside', 'an archive (ZIP)');
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: MOST_PIXELS });
  try {
    const { width, height, exif } = await picture.metadata();
    await picture.stats();
    return { told: { width, height }, findings: namesFound(artist(exif)) };
  } catch {
    throw new Refused('attachment-broken', 'its end is missing, or a part of it is damaged');
  }
}

function artist(exif: Buffer | undefined): string[] {
  try {
    const { Image, Photo } = exif ? readExif(exif) : {};
    return [Image?.['Artist'], Photo?.['CameraOwnerName']].filter((name): name is string => typeof name === 'string');
  } catch {
    return []; // It is damaged, so that nobody can read from it.
  }
}

/** Where a picture ends by its own account. */
function endOfPicture(bytes: Uint8Array, ending: string): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (ending === '.png') return endOfPng(view);
  return ending === '.webp' ? 8 + view.readUInt32LE(4) : endOfJpeg(view);
}

/** A PNG is a row of chunks, of which the last is IEND (https://www.w3.org/TR/png-3/#5DataRep). */
function endOfPng(view: Buffer): number {
  let at = 8;
  while (at + 12 <= view.length) {
    const isLast = view.toString('latin1', at + 4, at + 8) === 'IEND';
    at += 12 + view.readUInt32BE(at);
    if (isLast) return at;
  }
  return view.length; // It is cut short, which the pixels will tell.
}

/** A JPEG is a row of segments, with the pixels behind the last but one (ITU-T T.81, B.1). Telephones put several in a row. */
function endOfJpeg(view: Buffer): number {
  let at = 0;
  while (view[at] === 0xff && view[at + 1] === 0xd8) {
    const end = endOfOneJpeg(view, at);
    if (end === undefined) return view.length;
    at = end;
  }
  return at;
}

function endOfOneJpeg(view: Buffer, start: number): number | undefined {
  let at = start + 2;
  while (at + 4 <= view.length) {
    if (view[at] !== 0xff) return undefined;
    const marker = view[at + 1] ?? 0;
    if (marker === 0xd9) return at + 2;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2 + view.readUInt16BE(at + 2);
    if (marker === 0xda) at = behindPixels(view, at);
  }
  return view[at] === 0xff && view[at + 1] === 0xd9 ? at + 2 : undefined;
}

/** The next mark behind the pixels: in them, FF stands with 00 or with one of the eight restart marks. */
function behindPixels(view: Buffer, from: number): number {
  for (let at = view.indexOf(0xff, from); at !== -1; at = view.indexOf(0xff, at + 1)) {
    const next = view[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return view.length;
}
