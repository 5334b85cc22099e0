/** The table at the end of a PDF that tells where its objects are, and the trailer after it (ISO 32000-1, 7.5.4). */
const TABLE = /^xref\n0 \d+\n((?:\d{10} \d{5} [fn][ \r]\n)*)trailer\s+<<([^]*)>>\s+startxref/;

/**
 * A PDF as its objects: what each says between "obj" and "endobj", a character a byte. Typst writes them plainly, one
 * after the other, so this is a third of the work of taking each apart, and what is not changed stays to the byte.
 */
export class PdfObjects {
  readonly #texts = new Map<number, string>();
  #next = 1;

  constructor(
    /** What the file begins with: the version of PDF. */
    readonly header = '%PDF-1.7\n',
    /** The entries of its trailer but the number of objects. */
    readonly trailer = '',
  ) {}

  /**
   * Reads a PDF of Typst.
   *
   * @throws where its objects are not in a table, as those of Typst are
   */
  static read(pdf: Uint8Array): PdfObjects {
    const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1');
    const tableAt = Number(/^\d+/.exec(text.slice(text.lastIndexOf('startxref') + 'startxref\n'.length))?.[0]);
    const [, table, trailer] = TABLE.exec(text.slice(tableAt)) ?? [];
    if (table === undefined || trailer === undefined) throw new Error('This PDF has no table of its objects.');
    const places = [...table.matchAll(/^(\d{10}) \d{5} ([fn])/gm)]
      .map(([, at, state], number) => ({ number, at: Number(at), used: state === 'n' }))
      .filter(({ used }) => used)
      .sort((a, b) => a.at - b.at);
    const objects = new PdfObjects(text.slice(0, places[0]?.at), trailer.replace(/\/Size \d+/, '').trim());
    for (const [i, { number, at }] of places.entries()) {
      const whole = text.slice(at, places[i + 1]?.at ?? tableAt);
      objects.set(number, whole.slice(whole.indexOf('obj') + 'obj'.length, whole.lastIndexOf('endobj')).trim());
    }
    return objects;
  }

  get(number: number): string {
    const text = this.#texts.get(number);
    if (text === undefined) throw new Error(`The PDF has no object ${number}.`);
    return text;
  }

  set(number: number, text: string): void {
    this.#texts.set(number, text);
    this.#next = Math.max(this.#next, number + 1);
  }

  /** Adds an object, and says how others refer to it: "66 0 R". */
  add(text: string): string {
    const number = this.#next;
    this.set(number, text);
    return `${number} 0 R`;
  }

  /** Adds a stream, with the entries of its dictionary. Its bytes are given a character a byte. */
  addStream(entries: string, bytes: string): string {
    return this.add(`<< ${entries} /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`);
  }

  /** The number of the next object to come. */
  get next(): number {
    return this.#next;
  }

  entries(): [number, string][] {
    return [...this.#texts];
  }
}

/** Whether an object is a stream (ISO 32000-1, 7.3.8). */
export const isStream = (text: string): boolean => text.endsWith('endstream');
