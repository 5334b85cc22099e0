import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fontTable } from './font-table.ts';
import { repeatableZip } from './repeatable-zip.ts';

const CORE = 'docProps/core.xml';
const STYLES = 'word/styles.xml';
const TIME = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** The relationship of a link, to which docx gives an id by chance. */
const LINK = /Id="(rId[^"]+)"(?=[^>]*relationships\/hyperlink")/g;

/**
 * Packs a document for Word (.docx: Office Open XML, ECMA-376). The same document gives the same bytes: the time of the
 * build and the ids by chance, which docx writes into it, give way to a day and to numbers.
 *
 * @param day the day on which the document says that it was made, such as `2026-11-16`
 * @param styles styles that docx does not know how to write, as XML: those of tables
 */
export async function packDocument(document: Document, day: string, styles = ''): Promise<Uint8Array> {
  const files = unzipSync(await Packer.toBuffer(document));
  const change = (path: string, edit: (xml: string) => string) => {
    files[path] = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())));
  };
  change(CORE, (xml) =>
    xml.replace(TIME, `${day}T00:00:00Z`).replace('<cp:lastModifiedBy>', '<dc:language>en-GB</dc:language>$&'),
  );
  change(STYLES, (xml) => xml.replace('</w:styles>', () => `${styles}</w:styles>`));
  for (const path of Object.keys(files)) {
    const [, part] = /^word\/_rels\/(.+)\.rels$/.exec(path) ?? [];
    const links = part ? [...strFromU8(files[path] ?? new Uint8Array()).matchAll(LINK)].map(([, id = '']) => id) : [];
    if (links.length === 0) continue;
    const numbers = new Map(links.map((id, index) => [id, `rIdLink${index + 1}`]));
    const numbered = (xml: string) => xml.replace(/(?<=\b(?:r:id|Id)=")[^"]+(?=")/g, (id) => numbers.get(id) ?? id);
    change(path, numbered);
    change(`word/${part}`, numbered);
  }
  files['word/fontTable.xml'] = strToU8(fontTable);
  return repeatableZip(files, day);
}
