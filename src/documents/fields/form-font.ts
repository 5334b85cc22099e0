import { PDFString, type PDFContext, type PDFRef } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { create, type Font } from 'fontkit';
import { colours } from '../../brand/colours.ts';
import program from './form-font.ttf?inline';
import { DIFFERENCES, FIRST_CODE, TYPED_LETTERS } from './typed-letters.ts';

/** The name of the font in the resources of the form. */
export const FONT = 'Atkinson';

/** The size of what people type where nothing else is said, in points: that of a text of A4. */
const SIZE = 11.5;

const bytes = Buffer.from(program.slice(program.indexOf(',') + 1), 'base64');
const packed = zlibSync(bytes, { level: 9 });
const font = create(bytes) as Font;
const thousandths = (value: number) => Math.round((value * 1000) / font.unitsPerEm);
const widths = TYPED_LETTERS.map((letter) =>
  thousandths(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth),
);

/** How typed text looks: the operators that a viewer sets it with (ISO 32000-1, 12.7.3.3). */
export const typedText = (size = SIZE): PDFString =>
  PDFString.of(`/${FONT} ${size} Tf ${colourOperands(colours.ink)} rg`);

/** The three parts of a colour (hex), each from 0 to 1, as operators of PDF take them. */
export function colourOperands(colour: string): string {
  const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  return parts.map((part) => Number(part.toFixed(3))).join(' ');
}

/**
 * Puts the font of the form into a PDF: Atkinson Hyperlegible Next with the letters that people type, embedded whole.
 * Viewers can set text with such a simple font (ISO 32000-1, 9.6.3), and not with the composite fonts of Typst, which hold
 * only the letters of the page.
 */
export function addFormFont(context: PDFContext): PDFRef {
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: font.postscriptName,
    Flags: 32, // Nonsymbolic: its letters are those of the Latin alphabet.
    FontBBox: [minX, minY, maxX, maxY].map(thousandths),
    ItalicAngle: font.italicAngle,
    Ascent: thousandths(font.ascent),
    Descent: thousandths(font.descent),
    CapHeight: thousandths(font.capHeight),
    XHeight: thousandths(font.xHeight),
    StemV: 80,
    FontFile2: context.register(context.stream(packed, { Length1: bytes.length, Filter: 'FlateDecode' })),
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: font.postscriptName,
      Encoding: { BaseEncoding: 'WinAnsiEncoding', Differences: [...DIFFERENCES] },
      FirstChar: FIRST_CODE,
      LastChar: FIRST_CODE + widths.length - 1,
      Widths: widths,
      FontDescriptor: context.register(descriptor),
    }),
  );
}
