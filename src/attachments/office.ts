import type { Archive } from './archive.ts';
import { namesFound } from './author-names.ts';
import { refuseFormula } from './formula.ts';
import { Refused, type Looked, type Told } from './finding.ts';
import { isXml, readXml } from './xml-elements.ts';

/** What the main part of each kind of document is called in the list of contents. */
const MAIN: Readonly<Record<string, string>> = {
  '.docx': 'wordprocessingml.document.main+xml',
  '.pptx': 'presentationml.presentation.main+xml',
  '.xlsx': 'spreadsheetml.sheet.main+xml',
};

const SLIDE = /^ppt\/slides\/slide\d+\.xml$/;

/** The kind of Office document that an archive is, by its list of contents; undefined where it is none. */
export function officeEnding(archive: Archive): string | undefined {
  const types = typesOf(archive);
  return Object.keys(MAIN).find((ending) => types.some((type) => type.endsWith(MAIN[ending] ?? '')));
}

function typesOf(archive: Archive): string[] {
  const list = archive.get('[Content_Types].xml');
  const types: string[] = [];
  if (list) readXml(list, { opens: (_name, { ContentType }) => void (ContentType && types.push(ContentType)) });
  return types;
}

/**
 * Looks into a document of Microsoft Office: what runs in it, what it holds or fetches, whom it names, how long it is.
 *
 * @see https://ecma-international.org/publications-and-standards/standards/ecma-376/
 * @throws Refused where nobody should be offered it
 */
export function lookIntoOffice(archive: Archive): Looked {
  for (const type of typesOf(archive)) refuseType(type);
  const people: string[] = [];
  const told: Told = {};
  for (const [name, part] of archive) {
    refuseName(name);
    // A part may have any name: what it holds tells what it is.
    if (isXml(part)) readPart(name, part, told, people);
  }
  if (archive.has('ppt/presentation.xml')) told.pages = [...archive.keys()].filter((name) => SLIDE.test(name)).length;
  return { told, findings: namesFound(people) };
}

function readPart(name: string, part: Uint8Array, told: Told, people: string[]): void {
  let instructions = '';
  let formula = '';
  readXml(part, {
    opens(element, attributes) {
      if (element === 'Relationship') refuseRelationship(attributes);
      if (/^ppaction:\/\/(?:program|macro|ole)/i.test(attributes['action'] ?? ''))
        throw new Refused('attachment-program', 'a click on a slide starts a program');
      // Who changed or remarked something: in Word, PowerPoint and Excel.
      if (/^(?:ins|del|comment)$/.test(element)) people.push(attributes['author'] ?? '');
      if (/^(?:cmAuthor|author)$/.test(element)) people.push(attributes['name'] ?? '');
      if (element === 'person') people.push(attributes['displayName'] ?? '');
      if (element === 'fldSimple') instructions += ` ${attributes['instr'] ?? ''} `;
    },
    words(text, inside) {
      // Word cuts what a field is to do into pieces as it likes.
      if (inside === 'instrText') instructions += text;
      if (inside === 'f') formula += text;
      if (inside === 'author') people.push(text);
      if (name.startsWith('docProps/')) readProperty(inside, text, told, people);
    },
    ends(element) {
      if (element !== 'f') return;
      refuseFormula(formula);
      formula = '';
    },
  });
  refuseFields(instructions);
}

/** Who wrote a document, and how long it is, by its own account. */
function readProperty(inside: string, text: string, told: Told, people: string[]): void {
  if (/^(?:creator|lastModifiedBy|Manager)$/.test(inside)) people.push(text);
  if (inside === 'Pages' && Number(text) > 0 && Number(text) < 10_000) told.pages = Number(text);
}

function refuseType(type: string): void {
  if (/macroEnabled|vbaProject|vbaData|macrosheet/i.test(type))
    throw new Refused('attachment-program', 'it has macros');
  if (/activeX|vnd\.ms-office\.activeX/i.test(type))
    throw new Refused('attachment-program', 'it has ActiveX controls, which run programs');
  if (/oleObject/i.test(type)) throw new Refused('attachment-inside', 'an object of another program');
}

function refuseName(name: string): void {
  if (/(?:^|\/)(?:vbaProject|vbaData)[^/]*$|\/macrosheets\//i.test(name))
    throw new Refused('attachment-program', 'it has macros');
  if (/(?:^|\/)activeX(?:\/|\d)/i.test(name))
    throw new Refused('attachment-program', 'it has ActiveX controls, which run programs');
  if (/\/embeddings\//i.test(name))
    throw new Refused('attachment-inside', `a file of another program (${name.split('/').at(-1) ?? ''})`);
  if (/\/externalLinks\/|\/connections\.xml$|\/queryTables\//i.test(name))
    throw new Refused('attachment-elsewhere', 'figures of another file or of a database');
}

/** Links that people click may lead anywhere on the web. Whatever else lies elsewhere is fetched without a question. */
function refuseRelationship({ Type = '', Target = '', TargetMode = '' }: Readonly<Record<string, string>>): void {
  if (/\/vbaProject$/i.test(Type)) throw new Refused('attachment-program', 'it has macros');
  if (/\/(?:control|activeXControlBinary)$/i.test(Type))
    throw new Refused('attachment-program', 'it has ActiveX controls, which run programs');
  if (/\/aFChunk$/i.test(Type))
    throw new Refused('attachment-inside', `a text of another kind (${Target.split('/').at(-1) ?? ''})`);
  if (TargetMode.toLowerCase() !== 'external') {
    if (/\/(?:oleObject|package)$/i.test(Type))
      throw new Refused('attachment-inside', `a file of another program (${Target.split('/').at(-1) ?? ''})`);
    return;
  }
  if (!/\/hyperlink$/i.test(Type))
    throw new Refused('attachment-elsewhere', `${Type.split('/').at(-1) ?? 'something'} from ${Target.slice(0, 80)}`);
  if (!/^(?:https?|mailto|tel):|^#|^$/i.test(Target))
    throw new Refused('attachment-elsewhere', `a link to ${Target.slice(0, 80)}`);
}

/** Fields of Word that run a command or fetch a file. */
function refuseFields(text: string): void {
  const field = /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b/i.exec(text)?.[0].toUpperCase();
  if (field?.startsWith('DDE')) throw new Refused('attachment-program', 'it has a DDE field, which starts a program');
  if (field) throw new Refused('attachment-elsewhere', `a field of the kind ${field}`);
}
