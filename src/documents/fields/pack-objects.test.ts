import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { packObjects } from './pack-objects.ts';
import { PdfObjects } from './pdf-objects.ts';

/** A PDF of a page, with as many objects as are asked for. */
function pdfOf(count: number): PdfObjects {
  const pdf = new PdfObjects('%PDF-1.7\n%\x80\x80\x80\x80\n', '/Root 1 0 R\n  /Info 5 0 R\n  /ID [(a) (b)]');
  pdf.add('<< /Type /Catalog /Pages 2 0 R >>');
  pdf.add('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
  pdf.add('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>');
  pdf.addStream('', 'q 1 0 0 1 0 0 cm Q \x80\xff');
  pdf.add('<< /Title (A form) >>');
  for (let i = 6; i <= count; i++) pdf.add(`<< /Number ${i} >>`);
  return pdf;
}

test.each([5, 600, 1300])('another program reads each of %i objects', async (count) => {
  const { context } = await PDFDocument.load(packObjects(pdfOf(count)), { updateMetadata: false });
  expect(String(context.trailerInfo.Root)).toBe('1 0 R');
  expect(String(context.trailerInfo.ID)).toBe('[ (a) (b) ]');
  expect(context.lookup(PDFRef.of(5), PDFDict).lookup(PDFName.of('Title'), PDFString).asString()).toBe('A form');
  expect(Buffer.from(context.lookup(PDFRef.of(4), PDFRawStream).contents).toString('latin1')).toBe(
    'q 1 0 0 1 0 0 cm Q \x80\xff',
  );
  for (let i = 6; i <= count; i++) {
    expect(String(context.lookup(PDFRef.of(i), PDFDict).get(PDFName.of('Number')))).toBe(String(i));
  }
});

test('the file says where its table is', () => {
  const text = Buffer.from(packObjects(pdfOf(5))).toString('latin1');
  const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(at)).toMatch(/^7 0 obj\n<< \/Type \/XRef \/Size 8 \/W \[1 4 2\] \/Root 1 0 R/);
});

test('the same objects give the same bytes, and fewer than they had', () => {
  const packed = packObjects(pdfOf(1000));
  expect(Buffer.from(packObjects(pdfOf(1000))).equals(packed)).toBe(true);
  const said = pdfOf(1000)
    .entries()
    .reduce((length, [, text]) => length + text.length, 0);
  expect(packed.length).toBeLessThan(said);
});
