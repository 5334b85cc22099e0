import { Packer, type Document } from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fontTable } from './font-table.ts';
import { repeatableZip } from './repeatable-zip.ts';

const CORE = 'docProps/core.xml';
const TIME = /(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/g;

/**
 * Packs a document for Word (.docx: Office Open XML, ECMA-376). The same document gives the same bytes: the time of the
 * build, which docx writes into it, gives way to a day.
 *
 * @param day the day on which the document says that it was made, such as `2026-11-16`
 */
export async function packDocument(document: Document, day: string): Promise<Uint8Array> {
  const files = unzipSync(await Packer.toBuffer(document));
  const core = strFromU8(files[CORE] ?? new Uint8Array());
  return repeatableZip(
    {
      ...files,
      [CORE]: strToU8(core.replace(TIME, `${day}T00:00:00Z`)),
      'word/fontTable.xml': strToU8(fontTable),
    },
    day,
  );
}
