import { FIELD_ADDRESS, readFieldAddress, type Field } from './field-address.ts';
import { isStream, type PdfObjects } from './pdf-objects.ts';

/** A place to fill in, and where it stands in a PDF. */
export interface Place extends Field {
  /** The number of its link. */
  annotation: number;
  /** The number of the structure element that holds the link. */
  element: number;
  /** The page, as other objects refer to it: "61 0 R". */
  page: string;
  /** Its corners in points, as the link has them: "70.87 732.4 524.4 747.9". */
  corners: string;
  /** Its key in the tree that leads from what is marked to the elements (ISO 32000-1, 14.7.4.4). */
  structParent: string;
}

/** A structure element that holds nothing but an object: the page, then the object. */
const HOLDER = /\/K \[<<\s+\/Type \/OBJR\s+\/Pg (\d+ 0 R)\s+\/Obj (\d+) 0 R\s+>>\]/;

/**
 * The places to fill in of a PDF of Typst, in the order of their numbers.
 *
 * @throws where two have one number, one is more than an empty box, or an address is none that `fieldAddress` could write
 */
export function placesOf(pdf: PdfObjects): Place[] {
  const places = new Map<number, Place>();
  const holders = new Map<number, { element: number; page: string }>();
  const links: [number, string][] = [];
  for (const [number, text] of pdf.entries()) {
    if (isStream(text)) continue;
    if (text.includes(`/URI (${FIELD_ADDRESS}`)) links.push([number, text]);
    const [, page, object] = HOLDER.exec(text) ?? [];
    if (page && text.includes('/S /Link')) holders.set(Number(object), { element: number, page });
  }
  for (const [annotation, text] of links) {
    const field = readFieldAddress(addressOf(text));
    if (!field) continue;
    const holder = holders.get(annotation);
    if (!holder) throw new Error(`The place to fill in "${field.title}" must be one box with nothing in it.`);
    const other = places.get(field.number);
    if (other) throw new Error(`Two fields have the number ${field.number}: "${other.title}" and "${field.title}".`);
    const [, corners = ''] = /\/Rect \[([^\]]+)\]/.exec(text) ?? [];
    const [, structParent = ''] = /\/StructParent (\d+)/.exec(text) ?? [];
    places.set(field.number, { ...field, ...holder, annotation, corners, structParent });
  }
  return [...places.values()].sort((a, b) => a.number - b.number);
}

/** Where a link leads: what stands in the last bracket of its line (ISO 32000-1, 7.3.4.2). */
const addressOf = (link: string) => (/\/URI \((.*)\)/.exec(link)?.[1] ?? '').replace(/\\(.)/g, '$1');
