import type { Archive } from './archive.ts';
import { peopleAmong } from './author-names.ts';
import { Refused, type Finding, type Looked, type Told } from './finding.ts';
import { elements } from './xml-elements.ts';

/** What the main part of each kind of document is called in the list of contents. */
const MAIN: Readonly<Record<string, string>> = {
  '.docx': 'wordprocessingml.document.main+xml',
  '.pptx': 'presentationml.presentation.main+xml',
  '.xlsx': 'spreadsheetml.sheet.main+xml',
};

/** The kind of Office document that an archive is, by its list of contents; undefined where it is none. */
export function officeEnding(archive: Archive): string | undefined {
  const types = typesOf(archive);
  return Object.keys(MAIN).find((ending) => types.some((type) => type.endsWith(MAIN[ending] ?? '')));
}

function typesOf(archive: Archive): string[] {
  const list = archive.get('[Content_Types].xml');
  const types: string[] = [];
  if (list) elements(list, (_name, { ContentType }) => void (ContentType && types.push(ContentType)));
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
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    const words: string[] = [];
    elements(
      part,
      (element, attributes) => {
        if (name.endsWith('.rels') && element === 'Relationship') refuseRelationship(attributes);
        if (/^ppaction:\/\/(?:program|macro|ole)/i.test(attributes['action'] ?? ''))
          throw new Refused('attachment-program', 'a click on a slide starts a program');
        if (/^w:(?:ins|del|comment)$|^(?:cm|p188):author$/.test(element))
          people.push(attributes['w:author'] ?? attributes['name'] ?? '');
        words.push('\n');
      },
      /^(?:word\/|docProps\/)/.test(name) ? (text) => void words.push(text) : undefined,
    );
    if (name.startsWith('word/')) refuseFields(words.filter((word) => word !== '\n').join(''));
    if (name.startsWith('docProps/')) readProperties(part, told, people);
  }
  if (archive.has('ppt/presentation.xml')) told.pages = countOf(archive, /^ppt\/slides\/slide\d+\.xml$/);
  return { told, findings: namesFound(people) };
}

const countOf = (archive: Archive, name: RegExp) => [...archive.keys()].filter((each) => name.test(each)).length;

/** The warning that a file may name people; nothing, where it names none. */
export const namesFound = (names: Iterable<string>): Finding[] => {
  const people = peopleAmong(names);
  return people.length > 0 ? [{ id: 'attachment-names', what: people.slice(0, 3).join(', ') }] : [];
};

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
  if (TargetMode.toLowerCase() !== 'external') return;
  if (!/\/hyperlink$/i.test(Type))
    throw new Refused('attachment-elsewhere', `${Type.split('/').at(-1) ?? 'something'} from ${Target.slice(0, 80)}`);
  if (!/^(?:https?|mailto|tel):|^#|^$/i.test(Target))
    throw new Refused('attachment-elsewhere', `a link to ${Target.slice(0, 80)}`);
}

/** Fields of Word that run a command or fetch a file. */
function refuseFields(text: string): void {
  const field = /\b(?:DDEAUTO|DDE|INCLUDETEXT|INCLUDEPICTURE)\b(?=\s+["\\A-Za-z])/.exec(text)?.[0];
  if (field?.startsWith('DDE')) throw new Refused('attachment-program', 'it has a DDE field, which starts a program');
  if (field) throw new Refused('attachment-elsewhere', `a field of the kind ${field}`);
}

/** Who wrote a document, and how long it is, by its own account. */
function readProperties(part: Uint8Array, told: Told, people: string[]): void {
  let inside = '';
  elements(
    part,
    (name) => void (inside = name),
    (text) => {
      if (/^(?:dc:creator|cp:lastModifiedBy|Manager)$/.test(inside)) people.push(text);
      if (inside === 'Pages' && Number(text) > 0 && Number(text) < 10_000) told.pages = Number(text);
    },
  );
}
