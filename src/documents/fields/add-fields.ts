import { Appearances, type Size } from './appearances.ts';
import { FIELD_ADDRESS } from './field-address.ts';
import { addFormFont, FONT, typedText } from './form-font.ts';
import { packObjects } from './pack-objects.ts';
import { PdfObjects } from './pdf-objects.ts';
import { placesOf, type Place } from './places-of.ts';

/** That a text field takes several lines (ISO 32000-1, table 228). */
const MULTILINE = 1 << 12;

/**
 * Turns the places to fill in of a typeset PDF into form fields that people can type into and screen readers can name. Such
 * a place is a link with the address that `fieldAddress` writes. What was PDF/UA-1 stays so (ISO 14289-1, 7.18), and the
 * same PDF gives the same bytes.
 *
 * @param bytes a tagged PDF of Typst
 * @returns the PDF with its fields; where it has no place to fill in, the PDF as it came
 * @throws where two fields have one number, one holds text, or an address is none that `fieldAddress` could write
 */
export function addFields(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(`(${FIELD_ADDRESS}`)) return bytes;
  const pdf = PdfObjects.read(bytes);
  const places = placesOf(pdf);
  if (places.length === 0) return bytes;
  const appearances = new Appearances(pdf);
  for (const place of places) makeField(pdf, place, appearances);
  addForm(pdf, places);
  return packObjects(pdf);
}

/** Makes the link a field with its widget in one, and its structure element a Form (ISO 14289-1, 7.18.4). */
function makeField(pdf: PdfObjects, place: Place, appearances: Appearances): void {
  pdf.set(place.element, pdf.get(place.element).replace('/S /Link', '/S /Form'));
  pdf.set(
    place.annotation,
    `<<
  /Type /Annot
  /Subtype /Widget
  /Rect [${place.corners}]
  /F 4
  /P ${place.page}
  /StructParent ${place.structParent}
  /T (field-${place.number})
  /TU ${textString(place.title)}
  ${place.kind === 'tick' ? boxEntries(place, appearances) : textEntries(place, appearances)}
>>`,
  );
}

/** A box to tick (ISO 32000-1, 12.7.4.2.3). */
function boxEntries(place: Place, appearances: Appearances): string {
  const size = sizeOf(place);
  return `/FT /Btn
  /V /Off
  /AS /Off
  /AP << /N << /Off ${appearances.emptyBox(size)} /Yes ${appearances.tick(size)} >> >>`;
}

/** A line or a box to write in (ISO 32000-1, 12.7.4.3). */
function textEntries(place: Place, appearances: Appearances): string {
  return `/FT /Tx
  /Ff ${place.kind === 'lines' ? MULTILINE : 0}
  /DA (${typedText(place.size)})
  /AP << /N ${appearances.emptyText(sizeOf(place))} >>`;
}

/** Lists the fields in the catalogue, with the font of what people type (ISO 32000-1, 12.7.2). */
function addForm(pdf: PdfObjects, places: Place[]): void {
  const form = pdf.add(`<<
  /Fields [${places.map(({ annotation }) => `${annotation} 0 R`).join(' ')}]
  /DR << /Font << /${FONT} ${addFormFont(pdf)} >> >>
  /DA (${typedText()})
>>`);
  const catalogue = Number(/\/Root (\d+)/.exec(pdf.trailer)?.[1]);
  pdf.set(catalogue, pdf.get(catalogue).replace('/Type /Catalog', `/Type /Catalog\n  /AcroForm ${form}`));
}

function sizeOf({ corners }: Place): Size {
  const [left = NaN, bottom = NaN, right = NaN, top = NaN] = corners.split(' ').map(Number);
  return { width: right - left, height: top - bottom };
}

/** A text as PDF takes it in any language (ISO 32000-1, 7.9.2.2). */
const textString = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
