import {
  ParseSpeeds,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFStreamWriter,
  PDFString,
} from '@cantoo/pdf-lib';
import { Appearances, type Size } from './appearances.ts';
import { FIELD_ADDRESS, readFieldAddress, type Field } from './field-address.ts';
import { addFormFont, FONT, typedText } from './form-font.ts';
import { objectsInStructure, type ObjectInStructure } from './objects-in-structure.ts';

/** A field and where it stands. */
type PlacedField = Field & ObjectInStructure;

/** That a text field takes several lines (ISO 32000-1, table 228). */
const MULTILINE = 1 << 12;

/** How many objects are packed together: the more there are, the smaller the file (pdf-lib itself takes 50). */
const OBJECTS_A_STREAM = 500;

/**
 * Turns the places to fill in of a typeset PDF into form fields that people can type into and screen readers can name. Such
 * a place is a link with the address that `fieldAddress` writes. What was PDF/UA-1 stays so (ISO 14289-1, 7.18), and the
 * same PDF gives the same bytes.
 *
 * @param pdf a tagged PDF of Typst
 * @returns the PDF with its fields; where it has no place to fill in, the PDF as it came
 * @throws where two fields have one number, one holds text, or an address is none that `fieldAddress` could write
 */
export async function addFields(pdf: Uint8Array): Promise<Uint8Array> {
  if (!Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).includes(FIELD_ADDRESS)) return pdf;
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const fields = fieldsOf(document);
  if (fields.length === 0) return pdf;
  const appearances = new Appearances(document.context);
  for (const field of fields) makeField(field, appearances);
  addForm(document, fields);
  return PDFStreamWriter.forContext(document.context, Infinity, true, OBJECTS_A_STREAM).serializeToBuffer();
}

/** The places to fill in of a document, in reading order. */
function fieldsOf(document: PDFDocument): PlacedField[] {
  const fields = new Map<number, PlacedField>();
  for (const object of objectsInStructure(document.catalog)) {
    const field = readFieldAddress(addressOf(object.annotation));
    if (!field) continue;
    const other = fields.get(field.number);
    if (other) throw new Error(`Two fields have the number ${field.number}: "${other.title}" and "${field.title}".`);
    if (!object.alone) throw new Error(`The place to fill in "${field.title}" must be one box with nothing in it.`);
    fields.set(field.number, { ...field, ...object });
  }
  return [...fields.values()];
}

/** Where a link leads; nothing for other annotations. */
function addressOf(annotation: PDFDict): string {
  const action = annotation.lookupMaybe(PDFName.of('A'), PDFDict);
  const address = action?.lookup(PDFName.of('URI'));
  return address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
}

/** Makes the link a field with its widget in one, and its structure element a Form (ISO 14289-1, 7.18.4). */
function makeField(field: PlacedField, appearances: Appearances): void {
  const { kind, number, title, annotation, element, page } = field;
  element.set(PDFName.of('S'), PDFName.of('Form'));
  for (const key of ['A', 'Border', 'Contents']) annotation.delete(PDFName.of(key));
  const entries = annotation.context.obj({
    Subtype: 'Widget',
    P: page,
    T: PDFString.of(`field-${number}`),
    TU: PDFHexString.fromText(title),
    ...(kind === 'tick' ? boxEntries(field, appearances) : textEntries(field, appearances)),
  });
  for (const [key, value] of entries.entries()) annotation.set(key, value);
}

/** A box to tick (ISO 32000-1, 12.7.4.2.3). */
function boxEntries({ annotation }: PlacedField, appearances: Appearances) {
  const size = sizeOf(annotation);
  return {
    FT: 'Btn',
    V: 'Off',
    AS: 'Off',
    AP: { N: { Off: appearances.emptyBox(size), Yes: appearances.tick(size) } },
  };
}

/** A line or a box to write in (ISO 32000-1, 12.7.4.3). */
function textEntries({ kind, size, annotation }: PlacedField, appearances: Appearances) {
  return {
    FT: 'Tx',
    Ff: kind === 'lines' ? MULTILINE : 0,
    DA: typedText(size),
    AP: { N: appearances.emptyText(sizeOf(annotation)) },
  };
}

/** How wide and how high an annotation is, in points. */
const sizeOf = (annotation: PDFDict): Size => annotation.lookup(PDFName.of('Rect'), PDFArray).asRectangle();

/** Lists the fields in the catalogue, with the font of what people type (ISO 32000-1, 12.7.2). */
function addForm(document: PDFDocument, fields: PlacedField[]): void {
  const { context, catalog } = document;
  const form = context.obj({
    Fields: fields.map(({ annotationRef }) => annotationRef),
    DR: { Font: { [FONT]: addFormFont(context) } },
    DA: typedText(),
  });
  catalog.set(PDFName.of('AcroForm'), context.register(form));
}
