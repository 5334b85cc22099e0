import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  decodePDFRawStream,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { addFields } from './add-fields.ts';
import { fieldAddress, type FieldKind } from './field-address.ts';

const fontBlobs = ['400Regular/AtkinsonHyperlegibleNext_400Regular', '700Bold/AtkinsonHyperlegibleNext_700Bold'].map(
  (file) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${file}.ttf`))),
);
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] });

/** Typesets a text in Typst's own markup as the pages are: PDF/UA-1, of one day. */
function typeset(text: string): Uint8Array {
  const mainFileContent = `
    #set document(title: "A form", date: datetime(year: 2026, month: 11, day: 2))
    #set text(font: "Atkinson Hyperlegible Next", lang: "en", region: "GB")
    ${text}`;
  const { result } = compiler.compile({ mainFileContent });
  if (!result) throw new Error(`Typst cannot set ${text}`);
  return new Uint8Array(compiler.pdf(result, { pdfStandard: 'ua-1' as never, creationTimestamp: 1793577600 }));
}

/** A place to fill in, in Typst's markup. */
const place = (kind: FieldKind, number: number, title: string, box = 'width: 100%, height: 18pt', size?: number) =>
  `#link("${fieldAddress({ kind, number, title, size })}", box(${box}))`;

const FORM = `
  = A form
  Ask #link("https://www.acas.org.uk/")[Acas].
  #table(columns: (1fr, 2fr),
    table.header([About you], [Write here]),
    [Name], [${place('line', 1, 'Name: write here')}],
    [Why “it” costs £5], [${place('lines', 2, 'Why “it” costs £5', 'width: 100%, height: 60pt')}])
  - ${place('tick', 3, 'Tŷ Siân', 'width: 11pt, height: 11pt, stroke: 1pt')} Tŷ Siân
  - ${place('tick', 4, 'The other', 'width: 11pt, height: 11pt, stroke: 1pt')} The other
  #pagebreak()
  Signed: ${place('line', 5, 'Signed', 'width: 100pt, height: 14pt, stroke: (bottom: 1pt)', 20)}`;

const before = typeset(FORM);
const after = await addFields(before);

// The reader takes what it is given, so each gets its own copy.
const proxyOf = (pdf: Uint8Array) => getDocumentProxy(pdf.slice(), { verbosity: 0 });
const load = (pdf: Uint8Array) => PDFDocument.load(pdf, { updateMetadata: false });
const name = (text: string) => PDFName.of(text);

/** The annotations of each page, as pdf.js (the viewer of Firefox) reads them. */
async function annotationsOf(pdf: Uint8Array) {
  const proxy = await proxyOf(pdf);
  const pages = Array.from({ length: proxy.numPages }, (_, i) => proxy.getPage(i + 1));
  return (await Promise.all(pages.map(async (page) => (await page).getAnnotations()))).flat();
}

test('each place becomes a field with a name, a kind and a title', async () => {
  const widgets = (await annotationsOf(after)).filter(({ subtype }) => subtype === 'Widget');
  expect(
    widgets.map(({ fieldName, fieldType, multiLine, checkBox, alternativeText, fieldValue }) =>
      [fieldName, fieldType, multiLine ?? checkBox, alternativeText, fieldValue].join(' | '),
    ),
  ).toMatchInlineSnapshot(`
    [
      "field-1 | Tx | false | Name: write here | ",
      "field-2 | Tx | true | Why “it” costs £5 | ",
      "field-3 | Btn | true | Tŷ Siân | Off",
      "field-4 | Btn | true | The other | Off",
      "field-5 | Tx | false | Signed | ",
    ]
  `);
  expect(widgets.every(({ annotationFlags, readOnly, hidden }) => annotationFlags === 4 && !readOnly && !hidden)).toBe(
    true,
  );
});

test('nothing else changes: where the places are, and the links that are none', async () => {
  const was = await annotationsOf(before);
  const is = await annotationsOf(after);
  expect(is.map(({ rect }) => rect)).toEqual(was.map(({ rect }) => rect));
  expect(is.filter(({ subtype }) => subtype === 'Link').map(({ url }) => url)).toEqual(['https://www.acas.org.uk/']);
  expect(Buffer.from(after).includes('field.invalid')).toBe(false);
});

test('the structure tree has a form element for each field, and is the same otherwise', async () => {
  const roles = async (pdf: Uint8Array) => {
    const proxy = await proxyOf(pdf);
    return JSON.stringify([
      await (await proxy.getPage(1)).getStructTree(),
      await (await proxy.getPage(2)).getStructTree(),
    ]);
  };
  const [was, is] = [await roles(before), await roles(after)];
  expect(is.match(/"role":"Form","children":\[\{"type":"annotation"/g)).toHaveLength(5);
  expect(is.replaceAll('"role":"Form"', '"role":"Link"')).toBe(was);
});

test('each widget leads to its form element, which holds nothing but the widget (ISO 14289-1, 7.18.4)', async () => {
  const { context, catalog } = await load(after);
  const tree = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const parents = tree.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray).asArray();
  const fields = catalog.lookup(name('AcroForm'), PDFDict).lookup(name('Fields'), PDFArray).asArray() as PDFRef[];
  expect(fields).toHaveLength(5);
  for (const field of fields) {
    const widget = context.lookup(field, PDFDict);
    const key = widget.lookup(name('StructParent'), PDFNumber).asNumber();
    const at = parents.findIndex((item, i) => i % 2 === 0 && item instanceof PDFNumber && item.asNumber() === key);
    const element = context.lookup(parents[at + 1], PDFDict);
    expect(element.lookup(name('S'))).toBe(name('Form'));
    const kids = element.lookup(name('K'), PDFArray);
    expect(kids.size()).toBe(1);
    expect(kids.lookup(0, PDFDict).get(name('Obj'))).toBe(field);
    expect(kids.lookup(0, PDFDict).get(name('Pg'))).toBe(widget.get(name('P')));
  }
});

test('fields are listed and reached in reading order', async () => {
  const document = await load(after);
  expect(
    document
      .getForm()
      .getFields()
      .map((field) => field.getName()),
  ).toEqual([1, 2, 3, 4, 5].map((number) => `field-${number}`));
  expect(document.getPages().map(({ node }) => node.lookup(name('Tabs')))).toEqual([name('S'), name('S')]);
});

test('all that makes it PDF/UA stays: metadata, language, title, marks, outline, days', async () => {
  const [was, is] = [await load(before), await load(after)];
  const metadata = ({ catalog }: PDFDocument) => catalog.lookup(name('Metadata'), PDFRawStream);
  expect(Buffer.from(metadata(is).contents)).toEqual(Buffer.from(metadata(was).contents));
  expect(Buffer.from(metadata(is).contents).toString()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  for (const key of ['Lang', 'MarkInfo', 'ViewerPreferences', 'Outlines', 'StructTreeRoot', 'Pages']) {
    expect(String(is.catalog.get(name(key))), key).toBe(String(was.catalog.get(name(key))));
  }
  expect(String(is.context.lookup(is.context.trailerInfo.Info))).toBe(
    String(was.context.lookup(was.context.trailerInfo.Info)),
  );
  expect(String(is.context.trailerInfo.ID)).toBe(String(was.context.trailerInfo.ID));
  expect(after.subarray(0, 8)).toEqual(before.subarray(0, 8));
});

test('the same PDF gives the same bytes', async () => {
  expect(Buffer.from(await addFields(before)).equals(after)).toBe(true);
});

test('a PDF with nothing to fill in comes back as it was', async () => {
  const plain = typeset('= A guide\n Ask #link("https://www.acas.org.uk/")[Acas].');
  expect(await addFields(plain)).toBe(plain);
  const about = typeset('= A guide\n#link("https://www.acas.org.uk/?not=https://field.invalid/line/1")[Acas]');
  expect(await addFields(about)).toBe(about);
});

const ANSWERS = {
  'field-1': 'Siân Łucja £5 – “tŷ”',
  'field-2': 'First a line that is so long that it must go on in the next.\nThen another, for Ŵyn.',
  'field-3': true,
  'field-5': 'é',
};

/** Fills in the form and saves it, as Firefox does. */
async function filledIn(pdf: Uint8Array): Promise<Uint8Array> {
  const proxy = await proxyOf(pdf);
  const objects = (await proxy.getFieldObjects()) as Record<string, { id: string }[]>;
  for (const [field, value] of Object.entries(ANSWERS)) {
    proxy.annotationStorage.setValue(objects[field]?.[0]?.id ?? '', { value });
  }
  return proxy.saveDocument();
}

test('what people type into it is saved, in the font of the form', async () => {
  const filled = await load(await filledIn(after));
  const form = filled.getForm();
  expect(form.getTextField('field-1').getText()).toBe(ANSWERS['field-1']);
  expect(form.getTextField('field-2').getText()).toBe(ANSWERS['field-2']);
  expect(form.getTextField('field-5').getText()).toBe('é');
  expect(form.getCheckBox('field-3').isChecked()).toBe(true);
  expect(form.getCheckBox('field-4').isChecked()).toBe(false);
  // pdf.js asks later viewers to draw a text again where the font lacked a letter.
  expect(form.acroForm.dict.has(name('NeedAppearances'))).toBe(false);
  const drawn = (field: string) => {
    const picture = form.getTextField(field).acroField.getWidgets()[0]?.getAppearances()?.normal as PDFRawStream;
    return Buffer.from(decodePDFRawStream(picture).decode()).toString('latin1');
  };
  expect(drawn('field-1')).toContain('/Atkinson 11.5 Tf');
  expect(drawn('field-1')).toContain('(Si\xe2n \x13ucja \xa35 \x96 \x93t\x90\x94) Tj');
  expect(drawn('field-5')).toContain('/Atkinson 20 Tf');
});

test('a program can fill it in as well', async () => {
  const document = await load(after);
  document.getForm().getTextField('field-1').setText('é £');
  document.getForm().getCheckBox('field-4').check();
  const form = (await load(await document.save())).getForm();
  expect(form.getTextField('field-1').getText()).toBe('é £');
  expect(form.getCheckBox('field-4').isChecked()).toBe(true);
});

test('a box has one picture with a tick and one without', async () => {
  const widget = (await load(after)).getForm().getCheckBox('field-3').acroField.getWidgets()[0];
  const pictures = widget?.getAppearances()?.normal as PDFDict;
  const drawn = (state: string) => Buffer.from(pictures.lookup(name(state), PDFRawStream).contents).toString();
  expect(drawn('Off')).toBe('');
  expect(drawn('Yes')).toMatch(/ m .* l .* l S/);
  expect(widget?.getAppearanceState()).toBe(name('Off'));
});

test.each([
  [
    'two fields with one number',
    place('line', 1, 'Name') + place('tick', 1, 'Yes'),
    'Two fields have the number 1: "Name" and "Yes".',
  ],
  [
    'text in a place to fill in',
    '#link("https://field.invalid/line/1?title=Name")[Name]',
    'The place to fill in "Name" must be one box with nothing in it.',
  ],
  [
    'an unknown kind',
    '#link("https://field.invalid/box/1?title=Name", box(width: 9pt))',
    'There is no kind of field "box"',
  ],
])('%s is a mistake of the template, and is named', async (_, text, message) => {
  await expect(addFields(typeset(text))).rejects.toThrow(message);
});
