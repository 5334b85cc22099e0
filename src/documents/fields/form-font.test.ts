import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { addFormFont, colourOperands, typedText } from './form-font.ts';
import { FIRST_CODE, TYPED_LETTERS } from './typed-letters.ts';

const document = await PDFDocument.create();
const font = document.context.lookup(addFormFont(document.context), PDFDict);
const descriptor = font.lookup(PDFName.of('FontDescriptor'), PDFDict);
const program = create(
  Buffer.from(decodePDFRawStream(descriptor.lookup(PDFName.of('FontFile2'), PDFRawStream)).decode()),
) as Font;

test('the font is embedded under its own name', () => {
  expect(program.postscriptName).toBe('AtkinsonHyperlegibleNext-Regular');
  expect(font.lookup(PDFName.of('BaseFont'))).toBe(PDFName.of(program.postscriptName));
  expect(descriptor.lookup(PDFName.of('FontName'))).toBe(PDFName.of(program.postscriptName));
});

test('it has every letter that can be typed but the sign of micrometres, which Atkinson lacks', () => {
  const missing = TYPED_LETTERS.filter((letter) => !program.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual(['µ']);
});

test('its widths are those of the letters, as PDF/UA asks', () => {
  const widths = font.lookup(PDFName.of('Widths'), PDFArray);
  expect(widths.size()).toBe(TYPED_LETTERS.length);
  expect(font.lookup(PDFName.of('FirstChar'), PDFNumber).asNumber()).toBe(FIRST_CODE);
  expect(font.lookup(PDFName.of('LastChar'), PDFNumber).asNumber()).toBe(255);
  for (const [i, letter] of TYPED_LETTERS.entries()) {
    const { advanceWidth } = program.glyphForCodePoint(letter.codePointAt(0) ?? 0);
    expect(widths.lookup(i, PDFNumber).asNumber(), letter).toBe(advanceWidth);
  }
});

test('what people type is set in it, in ink, as large as the text of the page or as it is told', () => {
  expect(typedText().asString()).toBe('/Atkinson 11.5 Tf 0.11 0.098 0.078 rg');
  expect(typedText(24).asString()).toBe('/Atkinson 24 Tf 0.11 0.098 0.078 rg');
});

test.each([
  ['#000000', '0 0 0'],
  ['#ffffff', '1 1 1'],
  ['#b8321a', '0.722 0.196 0.102'],
])('the colour %s is %s in a PDF', (colour, operands) => {
  expect(colourOperands(colour)).toBe(operands);
});
