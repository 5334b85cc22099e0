import { expect, test } from 'vitest';
import { isStream, PdfObjects } from './pdf-objects.ts';

/** A PDF as Typst writes it, with a stream that looks like an object. */
const objects = [
  '<<\n  /Type /Catalog\n>>',
  '<<\n  /Length 14\n>>\nstream\n2 0 obj endobj\x80\xff\nendstream',
  '<<\n  /Title (A form)\n>>',
];
const order = [3, 1, 2];

function written(): Buffer {
  const at: number[] = [];
  let text = '%PDF-1.7\n%\x80\x80\x80\x80\n\n';
  for (const number of order) {
    at[number] = text.length;
    text += `${number} 0 obj\n${objects[number - 1] ?? ''}\nendobj\n\n`;
  }
  const rows = at.slice(1).map((place) => `${String(place).padStart(10, '0')} 00000 n\r\n`);
  const table = `xref\n0 4\n0000000000 65535 f\r\n${rows.join('')}trailer\n<<\n  /Size 4\n  /Root 1 0 R\n  /Info 3 0 R\n>>\n`;
  return Buffer.from(`${text}${table}startxref\n${text.length}\n%%EOF`, 'latin1');
}

test('the objects of a PDF are read by their numbers, whatever their order in the file', () => {
  const pdf = PdfObjects.read(written());
  expect([1, 2, 3].map((number) => pdf.get(number))).toEqual(objects);
  expect(pdf.header).toBe('%PDF-1.7\n%\x80\x80\x80\x80\n\n');
  expect(pdf.trailer).toBe('/Root 1 0 R\n  /Info 3 0 R');
});

test('a part of a larger buffer is read as well', () => {
  const larger = new Uint8Array([1, 2, 3, ...written(), 4]);
  expect(PdfObjects.read(larger.subarray(3, -1)).get(3)).toBe(objects[2]);
});

test('new objects take the next numbers', () => {
  const pdf = PdfObjects.read(written());
  expect(pdf.add('(one)')).toBe('4 0 R');
  expect(pdf.addStream('/A 1', 'q Q')).toBe('5 0 R');
  expect(pdf.get(5)).toBe('<< /A 1 /Length 3 >>\nstream\nq Q\nendstream');
  expect(pdf.next).toBe(6);
  expect(
    pdf
      .entries()
      .filter(([, text]) => isStream(text))
      .map(([number]) => number),
  ).toEqual([2, 5]);
});

test('an object that is not there is a mistake', () => {
  expect(() => PdfObjects.read(written()).get(9)).toThrow('no object 9');
});

test('what has no table of objects is refused', () => {
  expect(() => PdfObjects.read(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'))).toThrow('no table');
  expect(() => PdfObjects.read(Buffer.from('no PDF'))).toThrow('no table');
});
