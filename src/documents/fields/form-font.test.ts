import { create, type Font } from 'fontkit';
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { addFormFont, colourOperands, typedText } from './form-font.ts';
import { PdfObjects } from './pdf-objects.ts';
import { FIRST_CODE, TYPED_LETTERS } from './typed-letters.ts';

const pdf = new PdfObjects();
const font = pdf.get(parseInt(addFormFont(pdf)));
const entry = (object: string, key: string) => new RegExp(`/${key} ([^\\n]+)`).exec(object)?.[1] ?? '';
const descriptor = pdf.get(parseInt(entry(font, 'FontDescriptor')));
const file = pdf.get(parseInt(entry(descriptor, 'FontFile2')));
const packed = /stream\n([^]*)\nendstream$/.exec(file)?.[1] ?? '';
const bytes = unzlibSync(Buffer.from(packed, 'latin1'));
const program = create(Buffer.from(bytes)) as Font;

test('the font is embedded, whole and under its own name', () => {
  expect(program.postscriptName).toBe('AtkinsonHyperlegibleNext-Regular');
  expect(entry(font, 'BaseFont')).toBe('/AtkinsonHyperlegibleNext-Regular');
  expect(entry(descriptor, 'FontName')).toBe('/AtkinsonHyperlegibleNext-Regular');
  expect(file).toContain(`/Length1 ${bytes.length} `);
});

test('it has every letter that can be typed but the sign of micrometres, which Atkinson lacks', () => {
  const missing = TYPED_LETTERS.filter((letter) => !program.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  expect(missing).toEqual(['µ']);
});

test('its widths are those of the letters, as PDF/UA asks', () => {
  const widths = entry(font, 'Widths').slice(1, -1).split(' ').map(Number);
  expect([entry(font, 'FirstChar'), entry(font, 'LastChar')]).toEqual([String(FIRST_CODE), '255']);
  expect(widths).toEqual(
    TYPED_LETTERS.map((letter) => program.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth),
  );
});

test('its letters are those of Western Europe, with Polish and Welsh by name', () => {
  expect(entry(font, 'Encoding')).toMatchInlineSnapshot(
    `"<< /BaseEncoding /WinAnsiEncoding /Differences [16 /Aogonek 17 /Cacute 18 /Eogonek 19 /Lslash 20 /Nacute 21 /Sacute 22 /Zacute 23 /Zdotaccent 24 /aogonek 25 /cacute 26 /eogonek 27 /lslash 28 /nacute 29 /sacute 30 /zacute 31 /zdotaccent 129 /Wcircumflex 141 /wcircumflex 143 /Ycircumflex 144 /ycircumflex] >>"`,
  );
});

test('what people type is set in it, in ink, as large as the text of the page or as it is told', () => {
  expect(typedText()).toBe('/Atkinson 11.5 Tf 0.11 0.098 0.078 rg');
  expect(typedText(24)).toBe('/Atkinson 24 Tf 0.11 0.098 0.078 rg');
});

test.each([
  ['#000000', '0 0 0'],
  ['#ffffff', '1 1 1'],
  ['#b8321a', '0.722 0.196 0.102'],
])('the colour %s is %s in a PDF', (colour, operands) => {
  expect(colourOperands(colour)).toBe(operands);
});
