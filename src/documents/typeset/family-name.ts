/**
 * Gives a font file a family name of its own. Typst also sees the fonts of the computer, and where two have the same
 * family it may take that of the computer; a name that no other font has makes the choice, and so the bytes, certain.
 *
 * @param font a TrueType file
 * @param family letters, digits and spaces
 * @returns the file with another `name` table (OpenType 1.9, "name"); the table it had stays, unused
 * @throws where it has no such table
 */
export function withFamilyName(font: Buffer, family: string): Buffer {
  const entry = tableEntry(font, 'name');
  const names = nameTable([
    [FAMILY, family],
    [POSTSCRIPT, family.replaceAll(' ', '')],
  ]);
  const start = font.length + (-font.length & 3);
  const named = Buffer.concat([font, Buffer.alloc(start - font.length), names]);
  named.writeUInt32BE(start, entry + 8);
  named.writeUInt32BE(names.length, entry + 12);
  return named;
}

const FAMILY = 1;
const POSTSCRIPT = 6;
/** Windows, Unicode BMP, English of the United States: the record that every reader looks for. */
const PLATFORM = [3, 1, 0x409];
const HEAD = 6;
const RECORD = 12;

/** Where the directory of a font tells of a table. */
function tableEntry(font: Buffer, tag: string): number {
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i += 1, at += 16)
    if (font.toString('latin1', at, at + 4) === tag) return at;
  throw new Error(`A font has no table “${tag}”.`);
}

function nameTable(names: [id: number, name: string][]): Buffer {
  const texts = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const head = Buffer.alloc(HEAD + RECORD * names.length);
  [0, names.length, head.length].forEach((value, i) => head.writeUInt16BE(value, 2 * i));
  let offset = 0;
  names.forEach(([id], i) => {
    const { length } = texts[i] as Buffer;
    [...PLATFORM, id, length, offset].forEach((value, k) => head.writeUInt16BE(value, HEAD + RECORD * i + 2 * k));
    offset += length;
  });
  return Buffer.concat([head, ...texts]);
}
