import type { PDFContext, PDFRef } from '@cantoo/pdf-lib';
import { colours } from '../../brand/colours.ts';
import { colourOperands } from './form-font.ts';

/** How wide and how high a field is, in points. */
export interface Size {
  width: number;
  height: number;
}

/**
 * What fields look like before anybody has filled them in (ISO 32000-1, 12.5.5). Fields of one size share their pictures.
 */
export class Appearances {
  readonly #made = new Map<string, PDFRef>();
  readonly #context: PDFContext;

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** A text field with nothing in it. The page has drawn its line or its box. */
  emptyText(size: Size): PDFRef {
    return this.#draw('/Tx BMC EMC', size);
  }

  /** A box without its tick. The page has drawn the box. */
  emptyBox(size: Size): PDFRef {
    return this.#draw('', size);
  }

  /** A tick in ink, as a path: no viewer needs a font of symbols for it. */
  tick(size: Size): PDFRef {
    const side = Math.min(size.width, size.height);
    const at = (x: number, y: number) =>
      `${short(size.width / 2 + (x - 0.5) * side)} ${short(size.height / 2 + (y - 0.5) * side)}`;
    const path = `${at(0.2, 0.5)} m ${at(0.42, 0.26)} l ${at(0.82, 0.78)} l S`;
    return this.#draw(`q 1 J 1 j ${short(0.14 * side)} w ${colourOperands(colours.ink)} RG ${path} Q`, size);
  }

  #draw(operators: string, { width, height }: Size): PDFRef {
    const key = `${short(width)} ${short(height)} ${operators}`;
    const known = this.#made.get(key);
    if (known) return known;
    const made = this.#context.register(
      this.#context.stream(operators, {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, Number(short(width)), Number(short(height))],
        Resources: {},
      }),
    );
    this.#made.set(key, made);
    return made;
  }
}

const short = (value: number) => String(Number(value.toFixed(2)));
