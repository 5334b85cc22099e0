import type { Archive } from './archive.ts';
import { refuseFormula } from './formula.ts';
import { Refused, type Looked, type Told } from './finding.ts';
import { namesFound } from './author-names.ts';
import { isXml, readXml } from './xml-elements.ts';

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
    if (!isXml(part)) continue;
    readXml(part, {
      opens(element, attributes) {
        refuseElement(element, attributes);
        if (element === 'page' && name === 'content.xml') slides += 1;
        const pages = Number(attributes['page-count']);
        if (element === 'document-statistic' && pages > 0 && pages < 10_000) told.pages = pages;
      },
      words: (text, inside) => void (/^(?:creator|initial-creator|printed-by)$/.test(inside) && people.push(text)),
    });
  }
  if (openDocumentEnding(archive) === '.odp' && slides > 0) told.pages = slides;
  return { told, findings: namesFound(people) };
}

function refuseElement(element: string, attributes: Readonly<Record<string, string>>): void {
  if (element === 'encryption-data') throw new Refused('attachment-locked', 'it asks for a password');
  const runs = element === 'event-listener' && !TURNS_SLIDES.test(attributes['action'] ?? '');
  if (runs || /^(?:source-code|library-embedded|module)$/.test(element))
    throw new Refused('attachment-program', 'it runs something when somebody opens or clicks it');
  if (/^(?:applet|plugin)$/.test(element))
    throw new Refused('attachment-program', 'it has an applet or a plug-in, which is a program');
  if (element === 'object-ole') throw new Refused('attachment-inside', 'an object of another program');
  if (/^dde-/.test(element)) throw new Refused('attachment-program', 'it has a DDE link, which starts a program');
  refuseFormula(attributes['formula'] ?? '');
  refuseLink(element, attributes['href'] ?? '');
}

/** What a click on a slide may do: lead to another one, or show something (ODF 1.3, part 3, 19.394). */
const TURNS_SLIDES = /^(?:none|(?:previous|next|first|last)-page|hide|stop|show|fade-out)$/;

/** What stands in the file itself has a path without a scheme. What people click may lead anywhere on the web. */
function refuseLink(element: string, href: string): void {
  // Where its template once lay is only remembered, and never fetched.
  if (element === 'template') return;
  if (/^(?:javascript|vbscript|macro|vnd\.sun\.)/i.test(href))
    throw new Refused('attachment-program', 'a link in it runs a macro');
  if (
    CLICKED.test(element)
      ? /^(?:https?|mailto|tel):|^(?:#|$)/i.test(href)
      : !/^(?:[a-z][a-z\d+.-]*:|\/|\.\.\/)/i.test(href)
  )
    return;
  throw new Refused(
    'attachment-elsewhere',
    CLICKED.test(element) ? `a link to ${href.slice(0, 80)}` : `${element} from ${href.slice(0, 80)}`,
  );
}

const CLICKED = /^(?:a|button|event-listener)$/;
