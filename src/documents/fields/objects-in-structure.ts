import { PDFArray, PDFDict, PDFName, PDFRef, type PDFObject } from '@cantoo/pdf-lib';

/** An annotation, where it stands in the structure tree of a tagged PDF (ISO 32000-1, 14.7.4.3). */
export interface ObjectInStructure {
  /** The structure element that holds it. */
  element: PDFDict;
  /** Whether the element holds nothing else. */
  alone: boolean;
  annotation: PDFDict;
  annotationRef: PDFRef;
  page: PDFRef;
}

/** Every annotation that the structure tree of a PDF names, in reading order. */
export function* objectsInStructure(catalog: PDFDict): Generator<ObjectInStructure> {
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  if (root) yield* objectsUnder(root, undefined);
}

function* objectsUnder(element: PDFDict, pageAbove: PDFRef | undefined): Generator<ObjectInStructure> {
  const page = refOf(element, 'Pg') ?? pageAbove;
  const kids = kidsOf(element);
  for (const kid of kids) {
    if (!(kid instanceof PDFDict)) continue;
    if (kid.lookupMaybe(name('Type'), PDFName) !== name('OBJR')) {
      yield* objectsUnder(kid, page);
      continue;
    }
    const annotationRef = refOf(kid, 'Obj');
    const annotation = kid.lookupMaybe(name('Obj'), PDFDict);
    const pageOfKid = refOf(kid, 'Pg') ?? page;
    if (annotationRef && annotation && pageOfKid) {
      yield { element, alone: kids.length === 1, annotation, annotationRef, page: pageOfKid };
    }
  }
}

function kidsOf(element: PDFDict): (PDFObject | undefined)[] {
  const kids = element.lookup(name('K'));
  return kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, i) => kids.lookup(i)) : [kids];
}

function refOf(dict: PDFDict, key: string): PDFRef | undefined {
  const value = dict.get(name(key));
  return value instanceof PDFRef ? value : undefined;
}

const name = (text: string) => PDFName.of(text);
