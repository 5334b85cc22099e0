/** Pictures and other files that the examples need, made when they are. */
import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import sharp from 'sharp';

const gold = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'gold' } }).jpeg();

/** A picture in which nothing is wrong, or of another size. */
export const picture =
  (width = 800, height = 600) =>
  () =>
    gold(width, height).toBuffer();

/** A picture that says where it was taken. */
export const pictureWithPlace = () =>
  gold(800, 600)
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '53/1 14/1 0/1' } })
    .toBuffer();

/** A picture that says with which camera it was taken. */
export const pictureWithCamera = () =>
  gold(800, 600)
    .withExif({ IFD0: { Make: 'Hive' } })
    .toBuffer();

/** A picture that weighs three megabytes more than it needs to. */
export const heavyPicture = async () => Buffer.concat([await gold(800, 600).toBuffer(), new Uint8Array(3_000_000)]);

/** A picture of which the end is missing. */
export const halfPicture = async () => {
  const whole = await gold(800, 600).png().toBuffer();
  return whole.subarray(0, whole.length / 2);
};

/** The bytes of a text, as another encoding would write them. */
export const encoded = (text: string, encoding: BufferEncoding) => () => Buffer.from(text, encoding);

/** A link to another file. */
export const linkTo = (target: string) => (path: string) => {
  symlinkSync(target, path);
  return undefined;
};

/** Something that has the name of a file, and is none. */
export const pipe = (path: string) => {
  execFileSync('mkfifo', [path]);
  return undefined;
};
