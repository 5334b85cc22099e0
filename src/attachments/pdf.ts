import { inflateSync } from 'node:zlib';
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFParser,
  PDFRawStream,
  PDFStream,
  type PDFContext,
  type PDFObject,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { endOf } from './archive.ts';
import { Refused, type FindingId, type Finding, type Looked } from './finding.ts';
import { namesFound } from './office.ts';
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
  GoToE: ['attachment-inside', 'a link into a file within it'],
  Rendition: ['attachment-program', 'a film or a sound that plays by itself'],
  RichMediaExecute: ['attachment-program', 'rich media, which can run programs'],
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
  EmbeddedFiles: ['attachment-inside', 'an embedded file'],
};

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
  if (endOf(view) !== undefined) throw new Refused('attachment-inside', 'an archive (ZIP)');
  const second = view.toString('latin1', 0, 1024).replace(/^.*[\r\n]+/, '');
  const script = scriptIn(second.replace(/^%[^\r\n]*[\r\n]+/, ''));
  if (script) throw new Refused('attachment-inside', script);
}

/** Unpacks each stream once, with a limit, so that no reader after this one fills the memory. */
function measure(bytes: Uint8Array): void {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_UNPACKED;
  for (let at = view.indexOf('stream'); at !== -1; at = view.indexOf('stream', at + 6)) {
    if (view.toString('latin1', at - 3, at) === 'end') continue;
    const from = at + 6 + (view[at + 6] === 0x0d ? 2 : 1);
    const end = view.indexOf('endstream', from);
    let data = view.subarray(from, end === -1 ? view.length : end);
    // A stream may be packed more than once.
    for (let times = 0; times < 4 && data[0] !== undefined && (data[0] & 0x0f) === 8; times += 1) {
      try {
        data = inflateSync(data, { maxOutputLength: left });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooMuch();
        break; // It is no such stream after all, or it is damaged.
      }
      left -= data.length;
      if (left <= 0) throw tooMuch();
    }
  }
}

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
  for (const object of [Root, Info, ...seen]) if (object) refuseObject(object);
}

/** An object and what is written in it. What it only refers to is an object of its own. */
function refuseObject(object: PDFObject): void {
  const waiting: PDFObject[] = [object];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each instanceof PDFArray) waiting.push(...each.asArray());
    else if (each instanceof PDFStream) {
      if (each instanceof PDFRawStream && each.dict.has(PDFName.of('F')))
        throw new Refused('attachment-elsewhere', 'a part of it that lies in another file');
      waiting.push(each.dict);
    } else if (each instanceof PDFDict) {
      refuseDict(each);
      waiting.push(...each.values());
    }
  }
}

function refuseDict(dict: PDFDict): void {
  const refused =
    valueIn(KINDS, dict, 'S') ??
    (dict.get(PDFName.of('Rect')) && valueIn(NOTES, dict, 'Subtype')) ??
    Object.entries(ENTRIES).find(([key]) => dict.has(PDFName.of(key)))?.[1];
  if (refused) throw new Refused(...refused);
}

function valueIn(kinds: typeof KINDS, dict: PDFDict, key: string): (typeof KINDS)[string] | undefined {
  const value = dict.get(PDFName.of(key));
  if (!(value instanceof PDFName)) return undefined;
  const name = value.decodeText();
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}
