import type { CatalogueDetails } from '../../content-model/problem.ts';
import { problem } from '../../content-model/problem.ts';
import type { EntryText } from '../reading/entry-text.ts';
import { placeOfFound, type Words } from '../reading/words.ts';
import { EMAIL } from '../words/addresses.ts';
import type { TextRule } from '../text-rule.ts';

/** What would lead a stranger to somebody's door, and how it is recognised. */
const PRIVATE: readonly { what: PrivateDetail; pattern: RegExp; spared?: RegExp }[] = [
  { what: 'email address', pattern: EMAIL },
  {
    what: 'telephone number',
    pattern: /(?<![\d.,£-])(?:\+44[\s().-]*(?:\(0\))?|\(?0)(?:[\s().-]{0,2}\d){9,10}(?!\d)/g,
    // Numbers that only organisations can have.
    spared: /^\(?0\s*(?:3|8\s*0\s*[08])/,
  },
  {
    what: 'postcode',
    pattern: /(?<![\p{L}\p{N}])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}])/giu,
    spared: /(?:st|nd|rd|th)$/i,
  },
  {
    what: 'date of birth',
    pattern:
      /\b(?:born(?: on)?|date of birth|birth ?date|d\.?o\.?b\.?)[\s:]*(?:is |was )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})/gi,
  },
];

type PrivateDetail = CatalogueDetails<'private-detail'>['detail'];

/** A story gives away nothing by which a stranger could find somebody. */
export const people: TextRule = {
  name: 'stories give nobody away',
  wants: ({ collection }) => collection === 'stories',
  begin: () => (text) =>
    spokenParts(text).flatMap((part) =>
      PRIVATE.flatMap(({ what, pattern, spared }) =>
        [...part.text.matchAll(pattern)]
          .filter(([match]) => !spared?.test(match))
          .map(({ 0: match, index }) =>
            problem('private-detail', placeOfFound(part, index, match), { detail: what, found: match.trim() }),
          ),
      ),
    ),
};

/** All by which a story could name somebody: its words, its descriptions of pictures, and addresses behind its links. */
export const spokenParts = ({ words, links, pictures }: EntryText): Pick<Words, 'text' | 'placeAt'>[] => [
  ...words,
  ...pictures.map(({ alt, place }) => ({ text: alt, placeAt: () => place })),
  // An address that was typed as it is stands among the words already.
  ...links
    .filter(({ bare, target }) => !bare && /^(?:mailto|tel):/i.test(target))
    .map(({ target, place }) => ({ text: target.replace(/^\w+:/, ''), placeAt: () => place })),
];
