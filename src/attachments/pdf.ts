import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { holdsArchive } from './archive.ts';
import { Refused, type FindingId, type Finding, type Looked } from './finding.ts';
import { namesFound } from './author-names.ts';
import { openPdf } from './open-pdf.ts';
import { scriptIn } from './programs.ts';

/** More than any document of ten megabytes needs, once its streams are unpacked. */
const MOST_UNPACKED = 150_000_000;

/** Kinds of actions and of notes on pages that do more than lead somewhere (ISO 32000-2, 12.6.4 and 12.5.6). */
const KINDS: Readonly<Record<string, readonly [id: FindingId, what: string]>> = {
  JavaScript: ['attachment-program', 'JavaScript'],
  Launch: ['attachment-program', 'an action that starts a program'],
  ImportData: ['attachment-elsewhere', 'data for its form'],
  SubmitForm: ['attachment-elsewhere', 'a form that sends what people write to an address'],
  GoToR: ['attachment-elsewhere', 'a link into another file'],
  Thread: ['attachment-elsewhere', 'a link into a thread of texts, which may be in another file'],
  GoToE: ['attachment-inside', 'a link into a file within it'],
  Rendition: ['attachment-program', 'a film or a sound that plays by itself'],
  RichMediaExecute: ['attachment-program', 'rich media, which can run programs'],
  Movie: ['attachment-inside', 'a film'],
  Sound: ['attachment-inside', 'a sound'],
};
const NOTES: typeof KINDS = {
  RichMedia: ['attachment-program', 'rich media, which can run programs'],
  '3D': ['attachment-program', 'a model in three dimensions, which can run programs'],
  Screen: ['attachment-program', 'a film or a sound that plays by itself'],
  Movie: ['attachment-inside', 'a film'],
  Sound: ['attachment-inside', 'a sound'],
  FileAttachment: ['attachment-inside', 'a file pinned to a page'],
};
const ENTRIES: typeof KINDS = {
  JS: ['attachment-program', 'JavaScript'],
  XFA: ['attachment-program', 'an XFA form, which is a program and which most readers cannot open'],
  EF: ['attachment-inside', 'an embedded file'],
};

/** Addresses that people may be led to by a click, as in documents of Office. What has no scheme leads on from the page. */
const LED_TO = /^(?:(?:https?|mailto|tel):|[^:\\]*$)/i;

/**
 * Looks into a PDF: what runs in it, what it holds or fetches, whether it is whole and open to everybody, how many pages
 * it has.
 *
 * @see ISO 32000-2
 * @throws Refused where nobody should be offered it
 */
export async function lookIntoPdf(bytes: Uint8Array): Promise<Looked> {
  refuseDisguise(bytes);
  measure(bytes);
  // Two readers look at it: one as programs do, by its own list of contents; one at every object that is anywhere in it.
  const opened = await openPdf(bytes);
  await refuseObjects(bytes);
  const findings: Finding[] = namesFound([opened.author]);
  if (!opened.isTagged) findings.push({ id: 'attachment-untagged', what: '' });
  return { told: { pages: opened.pages }, findings };
}

/** A PDF begins with its first byte and ends with its mark. What stands outside is for another program to read. */
function refuseDisguise(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.lastIndexOf('%%EOF');
  if (end === -1) throw new Refused('attachment-broken', 'its end is missing');
  if (/[^\s\0]/.test(view.toString('latin1', end + 5)))
    throw new Refused('attachment-inside', `${view.length - end - 5} bytes behind the end of the PDF`);
  if (holdsArchive(view)) throw new Refused('attachment-inside', 'an archive (ZIP)');
  // Programs that guess what a file is look at its beginning; a PDF may have remarks there.
  for (const line of view
    .toString('latin1', 0, 1024)
    .split(/[\r\n]+/)
    .slice(1)) {
    const script = scriptIn(line.replace(/^%+/, ''));
    if (script) throw new Refused('attachment-inside', script);
  }
}

/** Unpacks each stream once, with a limit, so that no reader after this one fills the memory. */
function measure(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_UNPACKED;
  let end = 0;
  for (let at = view.indexOf('stream'); at !== -1; at = view.indexOf('stream', at + 6)) {
    const from = at + 6 + (view[at + 6] === 0x0d ? 2 : 1);
    if (end < from) end = view.indexOf('endstream', from);
    if (end === -1) end = view.length;
    let data = view.subarray(from, end);
    // A stream may be packed more than once.
    for (let times = 0; times < 4 && isPacked(data); times += 1) {
      const before = data.length;
      try {
        data = inflateSync(data, { maxOutputLength: left });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch();
        data = data.subarray(0, 0); // It is no such stream after all, or it is damaged.
      }
      // What cannot be unpacked costs time all the same.
      left -= Math.max(data.length, before, 1_000);
      if (left <= 0) throw tooMuch();
    }
  }
}

/** Whether bytes begin as a stream of zlib does (RFC 1950, 2.2). */
const isPacked = ([first = 0, second = 0]: Uint8Array) => (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;

const tooMuch = () => new Refused('attachment-heavy', `more than ${MOST_UNPACKED / 1_000_000} MB once it is unpacked`);

/** Goes through every object of the file, also through those that a later version has replaced. */
async function refuseObjects(bytes: Uint8Array): Promise<void> {
  const parser = PDFParser.forBytesWithOptions(bytes, Infinity, false, false);
  const { context } = parser as unknown as { context: PDFContext };
  const keep = context.assign.bind(context);
  const seen: PDFObject[] = [];
  context.assign = (ref: PDFRef, object: PDFObject) => {
    seen.push(object);
    keep(ref, object);
  };
  let read: PDFContext;
  try {
    read = await parser.parseDocument();
  } catch {
    throw new Refused('attachment-broken', 'a part of it is damaged');
  }
  const { Root, Encrypt, Info } = read.trailerInfo;
  if (Encrypt) throw new Refused('attachment-locked', 'it asks for a password or forbids something');
  const resolve = (object: PDFObject | undefined) => (object instanceof PDFRef ? read.lookup(object) : object);
  for (const object of [Root, Info, ...seen]) if (object) refuseObject(object, resolve);
}

/** Finds what an object refers to. */
type Resolve = (object: PDFObject | undefined) => PDFObject | undefined;

/** An object and what is written in it. What it only refers to is an object of its own. */
function refuseObject(object: PDFObject, resolve: Resolve): void {
  const waiting: PDFObject[] = [object];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each instanceof PDFArray) {
      for (const item of each.asArray()) waiting.push(item);
    } else if (each instanceof PDFStream) {
      const isElsewhere = each instanceof PDFRawStream && each.dict.has(PDFName.of('F'));
      if (isElsewhere || (each.dict.has(PDFName.of('Ref')) && each.dict.has(PDFName.of('BBox'))))
        throw new Refused('attachment-elsewhere', 'a part of it that lies in another file');
      waiting.push(each.dict);
    } else if (each instanceof PDFDict) {
      refuseDict(each, resolve);
      waiting.push(...each.values());
    }
  }
}

function refuseDict(dict: PDFDict, resolve: Resolve): void {
  const refused =
    valueIn(KINDS, dict, 'S', resolve) ??
    (dict.get(PDFName.of('Rect')) && valueIn(NOTES, dict, 'Subtype', resolve)) ??
    Object.entries(ENTRIES).find(([key]) => dict.has(PDFName.of(key)))?.[1];
  if (refused) throw new Refused(...refused);
  const address = addressIn(dict, resolve);
  if (address !== undefined && !LED_TO.test(address))
    throw new Refused('attachment-elsewhere', `a link to ${address.slice(0, 80)}`);
  const turns = resolve(dict.get(PDFName.of('AA')));
  const byThemselves = [dict.get(PDFName.of('OpenAction')), ...(turns instanceof PDFDict ? turns.values() : [])];
  if (actionsFrom(byThemselves, resolve).some((action) => addressIn(action, resolve) !== undefined))
    throw new Refused('attachment-elsewhere', 'an address that it opens by itself');
}

/** Actions, and those that follow them (ISO 32000-2, 12.6.2). */
function actionsFrom(first: readonly (PDFObject | undefined)[], resolve: Resolve): PDFDict[] {
  const seen = new Set<PDFObject>();
  const waiting = [...first];
  while (waiting.length > 0) {
    const each = resolve(waiting.pop());
    if (each === undefined || seen.has(each)) continue;
    seen.add(each);
    if (each instanceof PDFArray) waiting.push(...each.asArray());
    else if (each instanceof PDFDict) waiting.push(each.get(PDFName.of('Next')));
  }
  return [...seen].filter((each) => each instanceof PDFDict);
}

/** The address that an action leads to (ISO 32000-2, 12.6.4.8), without spaces and letters that programs leave out. */
function addressIn(dict: PDFDict, resolve: Resolve): string | undefined {
  const address = resolve(dict.get(PDFName.of('URI')));
  return address instanceof PDFString || address instanceof PDFHexString
    ? address.decodeText().replace(/[\0-\x20]/g, '')
    : undefined;
}

function valueIn(
  kinds: typeof KINDS,
  dict: PDFDict,
  key: string,
  resolve: Resolve,
): (typeof KINDS)[string] | undefined {
  const value = resolve(dict.get(PDFName.of(key)));
  if (!(value instanceof PDFName)) return undefined;
  const name = value.decodeText();
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
