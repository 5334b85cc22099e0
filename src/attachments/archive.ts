import { crc32, inflateRawSync } from 'node:zlib';
import { Refused } from './finding.ts';

/** A ZIP archive that has been unpacked: each part by its path. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/** More than any document of ten megabytes needs. What is made to fill memories wants thousands of times as much. */
const MOST_PARTS = 5_000;
const MOST_UNPACKED = 150_000_000;
const MOST_TIMES = 200;
const SMALL = 5_000_000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

interface Entry {
  name: string;
  flags: number;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  at: number;
}

/**
 * Unpacks a ZIP archive as the packages of documents are: no part in front of it, behind it or between its parts, none
 * twice, none locked. It is measured before it is unpacked.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws Refused where it is not such an archive; RangeError where it is cut short
 */
export function unpack(bytes: Uint8Array): Archive {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listed(view);
  measure(entries);
  const parts = new Map<string, Uint8Array>();
  let reached = 0;
  for (const entry of entries) {
    const { data, end } = partOf(view, entry);
    if (entry.at - reached > DESCRIPTOR) throw new Refused('attachment-inside', 'there is something between its parts');
    if (entry.at < reached) throw new Refused('attachment-broken', 'its parts overlap');
    reached = end;
    if (parts.has(entry.name)) throw new Refused('attachment-broken', `it has two parts called ${entry.name}`);
    parts.set(entry.name, data);
  }
  return parts;
}

/** What may stand behind a part: its length and its sum, once more. */
const DESCRIPTOR = 24;

/** The list of contents, which stands at the end, in the order of the parts. */
function listed(view: Buffer): Entry[] {
  const end = endOf(view);
  if (end === undefined) throw new Refused('attachment-broken', 'its list of contents is missing');
  const [count, size, start] = [view.readUInt16LE(end + 10), view.readUInt32LE(end + 12), view.readUInt32LE(end + 16)];
  if (count > MOST_PARTS || start === 0xffffffff)
    throw new Refused('attachment-heavy', `more than ${MOST_PARTS.toLocaleString('en-GB')} parts`);
  const behind = view.length - end - 22;
  if (behind > 0) throw new Refused('attachment-inside', `${behind} bytes behind its list of contents`);
  if (start + size !== end)
    throw new Refused('attachment-inside', 'something stands in front of it or before its list of contents');
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (view.readUInt32LE(at) !== ENTRY) throw new Refused('attachment-broken', 'its list of contents is wrong');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    entries.push({
      name: view.toString('utf8', at + 46, at + 46 + name),
      flags: view.readUInt16LE(at + 8),
      method: view.readUInt16LE(at + 10),
      crc: view.readUInt32LE(at + 16),
      packed: view.readUInt32LE(at + 20),
      unpacked: view.readUInt32LE(at + 24),
      at: view.readUInt32LE(at + 42),
    });
    at += 46 + name + extra + comment;
  }
  if (at !== end) throw new Refused('attachment-broken', 'its list of contents is wrong');
  return entries.sort((a, b) => a.at - b.at);
}

/** Where the last record of an archive stands that reaches to the very end of a file. */
function endOf(view: Buffer): number | undefined {
  for (let at = view.length - 22; at >= Math.max(0, view.length - 22 - 0xffff); at -= 1)
    if (view[at] === 0x50 && view.readUInt32LE(at) === END && at + 22 + view.readUInt16LE(at + 20) === view.length)
      return at;
  return undefined;
}

/** Whether an archive stands somewhere in a file. Many programs look for its end, and mind nothing that follows. */
export function holdsArchive(view: Buffer): boolean {
  for (let at = view.indexOf('PK\x05\x06'); at !== -1; at = view.indexOf('PK\x05\x06', at + 1)) {
    if (at + 22 > view.length) return false;
    const list = at - view.readUInt32LE(at + 12);
    if (list >= 0 && list + 4 <= at && view.readUInt32LE(list) === ENTRY) return true;
  }
  return false;
}

function measure(entries: readonly Entry[]): void {
  if (entries.some(({ flags }) => flags & 1)) throw new Refused('attachment-locked', 'it asks for a password');
  const [packed, unpacked] = [entries.reduce(sum('packed'), 0), entries.reduce(sum('unpacked'), 0)];
  if (unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked > packed * MOST_TIMES))
    throw new Refused('attachment-heavy', `${Math.round(unpacked / 1_000_000)} MB once it is unpacked`);
  const odd = entries.find(({ name }) => /^[/\\]|\\|(?:^|\/)\.\.(?:\/|$)|\0/.test(name));
  if (odd) throw new Refused('attachment-broken', `a part has the odd name ${odd.name.slice(0, 80)}`);
}

const sum = (field: 'packed' | 'unpacked') => (total: number, entry: Entry) => total + entry[field];

/** The bytes of one part, and where it ends. */
function partOf(view: Buffer, { name, method, crc, packed, unpacked, at }: Entry): { data: Uint8Array; end: number } {
  const wrong = new Refused('attachment-broken', `its part ${name.slice(0, 80)} is damaged`);
  if (view.readUInt32LE(at) !== LOCAL) throw wrong;
  const from = at + 30 + view.readUInt16LE(at + 26) + view.readUInt16LE(at + 28);
  if (view.toString('utf8', at + 30, at + 30 + view.readUInt16LE(at + 26)) !== name) throw wrong;
  const held = view.subarray(from, from + packed);
  if (held.length !== packed || ![0, 8].includes(method)) throw wrong;
  let data: Uint8Array;
  try {
    data = method === 0 ? held : inflateRawSync(held, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    throw wrong;
  }
  if (data.length !== unpacked || crc32(data) !== crc) throw wrong;
  return { data, end: from + packed };
}
