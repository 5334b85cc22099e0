import { expect, test } from 'vitest';
import { fieldAddress } from './field-address.ts';
import { PdfObjects } from './pdf-objects.ts';
import { placesOf } from './places-of.ts';

const link = (address: string) =>
  `<<\n  /Subtype /Link\n  /Rect [10 20.5 110 40]\n  /A <<\n    /S /URI\n    /URI (${address})\n  >>\n  /StructParent 7\n>>`;
const holder = (object: string, before = '') =>
  `<<\n  /S /Link\n  /K [${before}<<\n    /Type /OBJR\n    /Pg 9 0 R\n    /Obj ${object}\n  >>]\n>>`;

test('places are found with where they stand, in the order of their numbers', () => {
  const pdf = new PdfObjects();
  const second = pdf.add(link(fieldAddress({ kind: 'tick', number: 2, title: 'Yes' })));
  const other = pdf.add(link('https://www.acas.org.uk/'));
  const first = pdf.add(link(fieldAddress({ kind: 'line', number: 1, title: 'Name' })));
  for (const object of [second, other, first]) pdf.add(holder(object));
  const where = { page: '9 0 R', corners: '10 20.5 110 40', structParent: '7' };
  expect(placesOf(pdf)).toEqual([
    { kind: 'line', number: 1, title: 'Name', annotation: 3, element: 6, ...where },
    { kind: 'tick', number: 2, title: 'Yes', annotation: 1, element: 4, ...where },
  ]);
});

test.each([
  ['in pairs', 'Name (in full)', 'title=Name%20(in%20full)'],
  ['alone, as PDF has them', 'a) b', 'title=a\\)%20b'],
])('a title may have brackets: %s', (_, title, query) => {
  const pdf = new PdfObjects();
  pdf.add(holder(pdf.add(link(`https://field.invalid/line/1?${query}`))));
  expect(placesOf(pdf).map((place) => place.title)).toEqual([title]);
});

test('a place that holds words, or that no element holds, could not be a field', () => {
  const pdf = new PdfObjects();
  const place = pdf.add(link(fieldAddress({ kind: 'line', number: 1, title: 'Name' })));
  expect(() => placesOf(pdf)).toThrow('"Name" must be one box with nothing in it');
  pdf.add(holder(place, '0 '));
  expect(() => placesOf(pdf)).toThrow('"Name" must be one box with nothing in it');
});

test('a stream is not searched', () => {
  const pdf = new PdfObjects();
  pdf.addStream('', link(fieldAddress({ kind: 'line', number: 1, title: 'Name' })));
  expect(placesOf(pdf)).toEqual([]);
});
