/** Documents that the examples need, made when they are: each of one page or a few cells. */
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

/** The day that everything in them carries. */
const DAY = new Date('2026-11-02T12:00:00Z');

/** What may be changed in a PDF before it is saved. */
export type ChangePdf = (document: PDFDocument) => void | Promise<void>;

/** A PDF of one page in which nothing is wrong, with some changes. */
export const pdf =
  (...changes: readonly ChangePdf[]) =>
  async (): Promise<Uint8Array> => {
    const document = await PDFDocument.create({ updateMetadata: false });
    const page = document.addPage([200, 200]);
    page.drawText('Bees in the canteen', { x: 20, y: 150, size: 12 });
    document.setTitle('A plan');
    document.setCreationDate(DAY);
    const { context, catalog } = document;
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
    catalog.set(PDFName.of('StructTreeRoot'), context.register(context.obj({ Type: 'StructTreeRoot', K: [] })));
    catalog.set(PDFName.of('Lang'), PDFString.of('en-GB'));
    for (const change of changes) await change(document);
    return document.save();
  };

/** Leaves out what says which words are headings, lists and tables. */
export const withoutTags: ChangePdf = ({ catalog }) => {
  catalog.delete(PDFName.of('MarkInfo'));
  catalog.delete(PDFName.of('StructTreeRoot'));
};

/** Says that a person made it. */
export const byPerson =
  (name: string): ChangePdf =>
  (document) => {
    document.setAuthor(name);
  };

/** Puts a program into it, which runs when somebody opens it. */
export const withScript: ChangePdf = (document) => {
  document.addJavaScript('greet', 'app.alert("Bees")');
};

/** Puts a file into it that no page shows. */
export const withFile: ChangePdf = (document) =>
  document.attach(strToU8('name,wage'), 'staff.csv', {
    mimeType: 'text/csv',
    creationDate: DAY,
    modificationDate: DAY,
  });

/** Asks for a password. */
export const withPassword: ChangePdf = (document) => {
  document.encrypt({ userPassword: 'hive', ownerPassword: 'queen' });
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Parts of a document, by their paths. */
type Parts = Readonly<Record<string, string | Uint8Array>>;

/** The parts as a ZIP archive, always with the same bytes. */
export const packed = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        [typeof part === 'string' ? strToU8(part) : part, { level: name === 'mimetype' ? 0 : 6, mtime: DAY }],
      ]),
    ),
  );

/** A Word document of one line, with some parts more or others. */
export const docx =
  (parts: Parts = {}, types = '') =>
  (): Uint8Array =>
    packed({
      '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${OFFICE}wordprocessingml.document.main+xml"/>${types}</Types>`,
      '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      'word/document.xml': `${XML}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Bees in the canteen</w:t></w:r></w:p></w:body></w:document>`,
      ...parts,
    });

/** A Word document that takes its look from an address each time that somebody opens it. */
export const docxWithTemplateElsewhere = docx({
  'word/_rels/settings.xml.rels': `${XML}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="https://www.example.org/letter.dotm" TargetMode="External"/></Relationships>`,
});

/** An OpenDocument text of one line, with some parts more or others. */
export const odt =
  (parts: Parts = {}, kind = 'text') =>
  (): Uint8Array =>
    packed({
      mimetype: `application/vnd.oasis.opendocument.${kind}`,
      'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`,
      'content.xml': `${XML}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><text:p>Bees in the canteen</text:p></office:text></office:body></office:document-content>`,
      ...parts,
    });
