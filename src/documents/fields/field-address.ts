/** What a place to fill in takes: one line of text, several lines, or a tick. */
const kinds = ['line', 'lines', 'tick'] as const;
export type FieldKind = (typeof kinds)[number];

/** A place to fill in. */
export interface Field {
  kind: FieldKind;
  /** Its place among the fields of the document, from 1, in reading order. */
  number: number;
  /** What a screen reader says for it. */
  title: string;
  /** The size of what people type, in points: that of the text round it. */
  size?: number | undefined;
}

/** No such host can exist (RFC 6761, section 6.4), so no link of a text is taken for a field. */
const HOST = 'field.invalid';

/** How the address of every field begins. */
export const FIELD_ADDRESS = `https://${HOST}/`;

/** The address by which a link in a typeset page says that it is a place to fill in. */
export function fieldAddress({ kind, number, title, size }: Field): string {
  const address = `${FIELD_ADDRESS}${kind}/${number}?title=${encodeURIComponent(title)}`;
  return size === undefined ? address : `${address}&size=${size}`;
}

/**
 * Reads the address of a link.
 *
 * @returns the field that it stands for, or undefined where it leads somewhere
 * @throws where it means a field and has no kind, number or title, or a size that is none
 */
export function readFieldAddress(address: string): Field | undefined {
  if (!address.startsWith(FIELD_ADDRESS)) return undefined;
  const { pathname, searchParams } = new URL(address);
  const [, kind = '', number = '', ...more] = pathname.split('/');
  const title = searchParams.get('title')?.trim();
  if (!isKind(kind)) throw new Error(`There is no kind of field "${kind}" (${address}): it is ${kinds.join(', ')}.`);
  if (!/^[1-9]\d*$/.test(number) || more.length > 0) throw new Error(`A field has no number: ${address}`);
  if (!title) throw new Error(`A field has no title that a screen reader could say: ${address}`);
  const size = searchParams.get('size');
  if (size !== null && !/^[1-9]\d*(\.\d+)?$/.test(size)) throw new Error(`A field has no size: ${address}`);
  return { kind, number: Number(number), title, ...(size !== null && { size: Number(size) }) };
}

const isKind = (name: string): name is FieldKind => (kinds as readonly string[]).includes(name);
