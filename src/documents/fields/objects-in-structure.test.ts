import { PDFDocument, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { objectsInStructure } from './objects-in-structure.ts';

const { context, catalog } = await PDFDocument.create();
const page = context.register(context.obj({ Type: 'Page' }));
const otherPage = context.register(context.obj({ Type: 'Page' }));
const [first, second, third] = [1, 2, 3].map(() => context.register(context.obj({ Subtype: 'Link' }))) as [
  PDFRef,
  PDFRef,
  PDFRef,
];
const element = (S: string, K: Parameters<typeof context.obj>[0], more = {}) =>
  context.register(context.obj({ Type: 'StructElem', S, K, ...more }));
const object = (Obj: PDFRef, more = {}) => ({ Type: 'OBJR', Obj, ...more });

test('a document without structure has no objects in it', () => {
  expect([...objectsInStructure(catalog)]).toEqual([]);
});

test('objects are found in reading order, with their pages and whether they stand alone', () => {
  const tree = element('Document', [
    element('P', [0, element('Link', [1, object(second, { Pg: page })])]),
    element('P', element('Link', [object(first)], { Pg: otherPage })),
    element('Link', object(third, { Pg: page }), { Pg: otherPage }),
  ]);
  catalog.set(PDFName.of('StructTreeRoot'), context.obj({ Type: 'StructTreeRoot', K: [tree] }));
  expect(
    [...objectsInStructure(catalog)].map(({ annotationRef, page, alone }) => [annotationRef, page, alone]),
  ).toEqual([
    [second, page, false],
    [first, otherPage, true],
    [third, page, true],
  ]);
});
