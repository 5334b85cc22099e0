import { fileTypeFromBuffer } from 'file-type';
import { unpack, type Archive } from './archive.ts';
import { Refused, type Finding, type Looked } from './finding.ts';
import { endingOf, formats, sameEnding, type Format } from './formats.ts';
import { lookIntoOffice, officeEnding } from './office.ts';
import { lookIntoOpenDocument, openDocumentEnding } from './open-document.ts';
import { lookIntoPdf } from './pdf.ts';
import { lookIntoPicture } from './picture.ts';
import { plainText } from './plain-text.ts';
import { programIn, programOfDrawing, scriptIn } from './programs.ts';
import { formulas } from './table.ts';

/**
 * The most that a file may weigh. Many WLAs read on a telephone that they pay by the amount: ten megabytes are some
 * minutes on a weak line, and as much as many mailboxes take.
 */
const HEAVIEST = 10_000_000;

/**
 * Looks into a file that is to ship as it is: whether it is what its name says, whole, safe to open, and what it tells of
 * itself. Whatever the bytes are, this ends, and throws nothing.
 *
 * @param bytes of the whole file; of a film, its beginning is enough
 * @param name of the file, by which visitors and their computers take it for what it is
 */
export async function lookInto(bytes: Uint8Array, name: string): Promise<Looked> {
  const format = formats.get(endingOf(name));
  if (!format) return refused({ id: 'attachment-type', what: endingOf(name).slice(1) || 'no ending' });
  if (format.family !== 'film' && bytes.length > HEAVIEST)
    return refused({ id: 'attachment-heavy', what: `more than ${HEAVIEST / 1_000_000} MB` });
  try {
    return await looked(bytes, endingOf(name), format);
  } catch (error) {
    return refused(
      error instanceof Refused ? error.finding : { id: 'attachment-broken', what: 'a part of it is damaged' },
    );
  }
}

const refused = (finding: Finding): Looked => ({ told: {}, findings: [finding] });
const nothing: Looked = { told: {}, findings: [] };

async function looked(bytes: Uint8Array, ending: string, { family }: Format): Promise<Looked> {
  switch (family) {
    case 'table':
      return { told: {}, findings: formulas(plainText(bytes)) };
    case 'text':
      plainText(bytes);
      return nothing;
    case 'captions':
      if (!/^(?:\uFEFF)?WEBVTT(?:[ \t\r\n]|$)/.test(plainText(bytes))) throw isNot(ending);
      return nothing;
    case 'film':
      await refuseOther(bytes, ending);
      return nothing;
    case 'pdf':
      await refuseOther(bytes, ending);
      return lookIntoPdf(bytes);
    case 'picture':
      await refuseOther(bytes, ending);
      return lookIntoPicture(bytes, ending);
    case 'office':
    case 'open-document':
      return lookIntoDocument(bytes, ending);
  }
}

function lookIntoDocument(bytes: Uint8Array, ending: string): Looked {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  if (start === '\xd0\xcf\x11\xe0') {
    if (Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')))
      throw new Refused('attachment-locked', 'it asks for a password');
    throw new Refused('attachment-type', 'what it holds is a document of Office before 2007');
  }
  if (start !== 'PK\x03\x04') throw isNot(ending);
  const archive = unpack(bytes);
  const found = officeEnding(archive) ?? openDocumentEnding(archive);
  // What has macros says that it is another kind of document: that it has macros is the better thing to say.
  const looked = archive.has('mimetype') ? lookIntoOpenDocument(archive) : lookIntoOffice(archive);
  refuseParts(archive);
  if (found !== ending) throw isNot(ending, found);
  return looked;
}

/** Refuses a document of which a part is a program, an archive or an object of a program, whatever it is called. */
function refuseParts(archive: Archive): void {
  for (const [name, part] of archive) {
    const program = programIn(part) ?? writtenIn(part);
    if (!program) continue;
    const id = /archive|object|page|document/.test(program) ? 'attachment-inside' : 'attachment-program';
    throw new Refused(id, `its part ${name} is ${program}`);
  }
}

/** A part that is written for a browser or a shell. Word keeps drawings as SVG: those are refused where they run something. */
function writtenIn(part: Uint8Array): string | undefined {
  const written = scriptIn(Buffer.from(part.subarray(0, 2_000)).toString('latin1'));
  return written?.includes('SVG') ? programOfDrawing(part) : written;
}

/** Refuses a file that is not what its name says, by its first bytes. */
async function refuseOther(bytes: Uint8Array, ending: string): Promise<void> {
  const found = await fileTypeFromBuffer(bytes);
  if (!found || !sameEnding(`.${found.ext}`, ending) || (ending === '.pdf' && !startsAsPdf(bytes)))
    throw isNot(ending, found && `.${found.ext}`);
}

const startsAsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

const isNot = (ending: string, found?: string): Refused => {
  const wanted = ending.slice(1).toUpperCase();
  const is = found && !sameEnding(found, ending) ? `, but ${found.slice(1).toUpperCase()}` : '';
  return new Refused('attachment-type', `what it holds is not ${wanted}${is}`);
};
