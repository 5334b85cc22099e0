import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/**
 * What may differ between two pictures that look the same. Another version of Chromium, or of the library that draws its
 * letters, shades the edges of letters differently: all over a page, and never much in one place. Between Chromium 153
 * and 156 we measured at most 3.2% of a square of 64 pixels (in small black print), in lines of at most 29. What people
 * change lies well above that: see the last tests of `tests/browser/pictures.test.ts`.
 */
export const tolerance = {
  /** How far the colours of a pixel may be apart, from 0 to 1. Pixels that only smooth an edge never count. */
  pixel: 0.25,
  /** How far they may be apart, of 255 steps, where both pictures have one colour all round the pixel. */
  plainColour: 4,
  /** The sides of the squares in which pixels are counted: on a long page a small change is a tiny share of the whole. */
  square: 64,
  /** The share of the pixels of any such square that may differ. */
  share: 0.05,
  /** The longest straight line of pixels that may differ, as where a border is gone. */
  line: 40,
  /** How many pixels longer or shorter a page may be. */
  height: 4,
};

/** What differs between two pictures. */
export interface Difference {
  /** Where and how much, in words. */
  fault: string;
  /** A PNG in which red shows what differs. */
  picture: Buffer;
}

interface Pixels {
  data: Buffer;
  width: number;
  height: number;
}

/**
 * Compares a picture of a page with its reference.
 *
 * @param reference the picture that somebody has reviewed, as PNG
 * @param actual the picture as the page looks now, as PNG
 * @returns what differs; undefined where the pictures look the same
 */
export async function compare(reference: Buffer, actual: Buffer): Promise<Difference | undefined> {
  const [before, after] = await Promise.all([pixelsOf(reference), pixelsOf(actual)]);
  if (before.width !== after.width) throw new Error('Only pictures of one width can be compared.');
  const { width } = before;
  const height = Math.min(before.height, after.height);
  const size = width * height * 4;
  const [one, other] = [before.data.subarray(0, size), after.data.subarray(0, size)];
  const seen = Buffer.alloc(size);
  pixelmatch(one, other, seen, width, height, { threshold: tolerance.pixel });
  markPlainColours(one, other, seen, width);
  const fault = otherHeight(before, after) ?? longestLine(seen, width) ?? worstSquare(seen, width);
  if (fault === undefined) return undefined;
  return {
    fault,
    picture: await sharp(seen, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  };
}

async function pixelsOf(png: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Says by how much the page is longer or shorter, where that is too much. */
function otherHeight(before: Pixels, after: Pixels): string | undefined {
  if (Math.abs(before.height - after.height) <= tolerance.height) return undefined;
  return `the page is ${after.height} pixels high, and was ${before.height}`;
}

/** Marks what pixelmatch is too tolerant to see: another colour of a button or a background. */
function markPlainColours(one: Buffer, other: Buffer, seen: Buffer, width: number): void {
  const colours = (data: Buffer) => new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const [a, b] = [colours(one), colours(other)];
  const around = [-1, 1, -width, width, -width - 1, -width + 1, width - 1, width + 1];
  for (let i = width + 1; i < a.length - width - 1; i += 1) {
    if (a[i] === b[i]) continue;
    if (around.some((step) => a[i + step] !== a[i] || b[i + step] !== b[i])) continue;
    const apart = Math.max(...[0, 1, 2].map((part) => Math.abs((one[i * 4 + part] ?? 0) - (other[i * 4 + part] ?? 0))));
    if (apart > tolerance.plainColour) seen.set([255, 0, 0, 255], i * 4);
  }
}

/** Whether a pixel is marked: red, where all else is grey, or yellow for edges. */
const marked = (seen: Buffer, i: number) => seen[i * 4] === 255 && seen[i * 4 + 1] === 0;

/** Says where the first line of marked pixels is that is too long. */
function longestLine(seen: Buffer, width: number): string | undefined {
  const columns = new Uint32Array(width);
  let row = 0;
  for (let i = 0; i < seen.length / 4; i += 1) {
    const x = i % width;
    const is = marked(seen, i);
    columns[x] = is ? (columns[x] ?? 0) + 1 : 0;
    row = is ? (x === 0 ? 1 : row + 1) : 0;
    if (Math.max(row, columns[x]) > tolerance.line)
      return `a line or an area differs ${place(x, Math.floor(i / width))}`;
  }
  return undefined;
}

/** Says where the square is in which too many pixels are marked. */
function worstSquare(seen: Buffer, width: number): string | undefined {
  const { square, share } = tolerance;
  const across = Math.ceil(width / square);
  const counts = new Uint32Array(across * Math.ceil(seen.length / 4 / width / square));
  for (let i = 0; i < seen.length / 4; i += 1) {
    if (!marked(seen, i)) continue;
    const at = Math.floor(Math.floor(i / width) / square) * across + Math.floor((i % width) / square);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  const at = counts.indexOf(most);
  const part = most / square / square;
  if (part <= share) return undefined;
  const percent = (number: number) => `${(number * 100).toFixed(1)}%`;
  return `${percent(part)} of the pixels differ ${place((at % across) * square, Math.floor(at / across) * square)}, where ${percent(share)} may`;
}

const place = (x: number, y: number) => `near ${x} pixels from the left and ${y} from the top`;
