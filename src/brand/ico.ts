/** The size of the header of an ICO file, and of what it says of each picture. */
const [HEADER, ENTRY] = [6, 16];

/**
 * A square PNG as an ICO file. Browsers ask for `/favicon.ico` where a page names no icon, as a feed cannot; so do feed
 * readers.
 *
 * @param png the picture
 * @param side its side in pixels, below 256
 * @see https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
 */
export function ico(png: Uint8Array, side: number): Buffer {
  const head = Buffer.alloc(HEADER + ENTRY);
  head.writeUInt16LE(1, 2); // icons, not cursors
  head.writeUInt16LE(1, 4); // one picture
  head.writeUInt8(side, HEADER);
  head.writeUInt8(side, HEADER + 1);
  head.writeUInt16LE(1, HEADER + 4); // planes
  head.writeUInt16LE(32, HEADER + 6); // bits for each pixel
  head.writeUInt32LE(png.length, HEADER + 8);
  head.writeUInt32LE(head.length, HEADER + 12); // where it begins
  return Buffer.concat([head, png]);
}
