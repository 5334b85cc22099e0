import type { Archive } from './archive.ts';
import { Refused, type Looked, type Told } from './finding.ts';
import { namesFound } from './office.ts';
import { elements } from './xml-elements.ts';

const TYPES: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/vnd.oasis.opendocument.presentation': '.odp',
  'application/vnd.oasis.opendocument.spreadsheet': '.ods',
};

/** The kind of OpenDocument file that an archive is, by what it says first; undefined where it is none. */
export function openDocumentEnding(archive: Archive): string | undefined {
  const type = archive.get('mimetype');
  return type && TYPES[Buffer.from(type).toString('latin1').trim()];
}

/**
 * Looks into an OpenDocument file: what runs in it, what it holds or fetches, whom it names, how long it is.
 *
 * @see https://docs.oasis-open.org/office/OpenDocument/v1.3/
 * @throws Refused where nobody should be offered it
 */
export function lookIntoOpenDocument(archive: Archive): Looked {
  const people: string[] = [];
  const told: Told = {};
  let slides = 0;
  for (const [name, part] of archive) {
    // LibreOffice writes the lists of its libraries even where there is no macro in them.
    if (/^Scripts\/.+[^/]$/.test(name) || (/^Basic\/.+\.xml$/.test(name) && !/script-l[bc]\.xml$/.test(name)))
      throw new Refused('attachment-program', 'it has macros');
    if (!/\.(?:xml|rdf)$/i.test(name)) continue;
    let inside = '';
    elements(
      part,
      (element, attributes) => {
        inside = element;
        refuseElement(element, attributes);
        if (element === 'draw:page' && name === 'content.xml') slides += 1;
        const pages = Number(attributes['meta:page-count']);
        if (element === 'meta:document-statistic' && pages > 0 && pages < 10_000) told.pages = pages;
      },
      (text) => void (/^(?:dc:creator|meta:initial-creator|meta:printed-by)$/.test(inside) && people.push(text)),
    );
  }
  if (openDocumentEnding(archive) === '.odp' && slides > 0) told.pages = slides;
  return { told, findings: namesFound(people) };
}

function refuseElement(element: string, attributes: Readonly<Record<string, string>>): void {
  if (element === 'manifest:encryption-data') throw new Refused('attachment-locked', 'it asks for a password');
  if (element === 'script:event-listener' || attributes['script:language'] !== undefined)
    throw new Refused('attachment-program', 'it runs something when somebody opens or clicks it');
  if (/^draw:(?:applet|plugin)$/.test(element))
    throw new Refused('attachment-program', 'it has an applet or a plug-in, which is a program');
  if (element === 'draw:object-ole') throw new Refused('attachment-inside', 'an object of another program');
  if (/dde-(?:link|source|connection)/.test(element))
    throw new Refused('attachment-program', 'it has a DDE link, which starts a program');
  const href = attributes['xlink:href'] ?? '';
  // What stands in the file itself has a path without a scheme; what people click leads anywhere on the web.
  const isClicked = /^(?:text:a|draw:a|form:button|text:alphabetical-index-auto-mark-file|meta:user-defined)$/.test(
    element,
  );
  if (
    isClicked
      ? /^(?:javascript|vbscript|file|data|macro|vnd\.sun)/i.test(href)
      : /^[a-z][a-z\d+.-]*:|^\/|^\.\.\//i.test(href)
  ) {
    if (/^(?:javascript|vbscript|macro|vnd\.sun)/i.test(href))
      throw new Refused('attachment-program', 'a link in it runs a macro');
    throw new Refused('attachment-elsewhere', `${element.split(':').at(-1) ?? ''} from ${href.slice(0, 80)}`);
  }
}
