import { Packer, type Document } from 'docx';
import { strFromU8, strToU8 } from 'fflate';
import { fontTable } from './font-table.ts';
import { repeatableZip } from './repeatable-zip.ts';

const CORE = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const TIME = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The relationship of a link, to which docx gives an id by chance. */
const LINK = /Id="(rId[^"]+)"(?=[^>]*relationships\/hyperlink")/g;

/** What docx makes its files with, before it packs them. It shows only the packing, which would come twice then. */
const { compiler } = Packer as unknown as {
  compiler: { compile: (document: Document) => Map<string, string | Uint8Array> };
};

/**
 * Packs a document for Word (.docx: Office Open XML, ECMA-376). The same document gives the same bytes: the time of the
 * build and the ids by chance, which docx writes into it, give way to a day and to numbers.
 *
 * @param day the day on which the document says that it was made, such as `2026-11-16`
 * @param styles styles that docx does not know how to write, as XML: those of tables
 */
export function packDocument(document: Document, day: string, styles = ''): Uint8Array {
  const files = compiler.compile(document);
  const xmlOf = (path: string) => {
    const file = files.get(path) ?? '';
    return typeof file === 'string' ? file : strFromU8(file);
  };
  const change = (path: string, edit: (xml: string) => string) => files.set(path, edit(xmlOf(path)));
  change(CORE, (xml) =>
    xml.replace(TIME, `${day}T00:00:00Z`).replace('<cp:lastModifiedBy>', '<dc:language>en-GB</dc:language>$&'),
  );
  change(STYLES, (xml) => xml.replace('</w:styles>', () => `${styles}</w:styles>`));
  for (const path of files.keys()) {
    const [, part] = /^word\/_rels\/(.+)\.rels$/.exec(path) ?? [];
    const links = part ? [...xmlOf(path).matchAll(LINK)].map(([, id = '']) => id) : [];
    if (links.length === 0) continue;
    const numbers = new Map(links.map((id, index) => [id, `rIdLink${index + 1}`]));
    const numbered = (xml: string) => xml.replace(/(?<=\b(?:r:id|Id)=")[^"]+(?=")/g, (id) => numbers.get(id) ?? id);
    change(path, numbered);
    change(`word/${part}`, numbered);
  }
  files.set('word/fontTable.xml', fontTable);
  const bytes = [...files].map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file] as const);
  return repeatableZip(Object.fromEntries(bytes), day);
}
