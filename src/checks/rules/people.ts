import type { CatalogueDetails } from '../../content-model/problem.ts';
import { problem, type Place, type Problem } from '../../content-model/problem.ts';
import { EMAIL } from '../words/addresses.ts';
import type { TextRule } from '../text-rule.ts';

/** What would lead a stranger to somebody's door, and how it is recognised. */
const PRIVATE: readonly { what: PrivateDetail; pattern: RegExp; spared?: RegExp }[] = [
  { what: 'e-mail address', pattern: EMAIL },
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
  begin:
    () =>
    ({ entry, words, links, pictures }) => {
      const parts: { text: string; placeAt: (at: number) => Place }[] = [
        ...words,
        ...pictures.map(({ alt, place }) => ({ text: alt, placeAt: () => place })),
        // An address that was typed as it is stands among the words already.
        ...links
          .filter(({ bare, target }) => !bare && /^(?:mailto|tel):/i.test(target))
          .map(({ target, place }) => ({ text: target.replace(/^\w+:/, ''), placeAt: () => place })),
      ];
      const found: Problem[] = parts.flatMap(({ text, placeAt }) =>
        PRIVATE.flatMap(({ what, pattern, spared }) =>
          [...text.matchAll(pattern)]
            .filter(([match]) => !spared?.test(match))
            .map(({ 0: match, index }) =>
              problem('private-detail', placeAt(index), { detail: what, found: match.trim() }),
            ),
        ),
      );
      const { naming, title } = (entry.value ?? {}) as { naming?: unknown; title?: unknown };
      if (naming !== 'changed-name') return found;
      const names = changedNames(String(title), entry.name, parts);
      for (const { text, placeAt } of parts)
        for (const { 1: name = '', 2: surname = '', index } of text.matchAll(NAME_AND_NAME))
          if (names.has(name)) found.push(problem('surname', placeAt(index), { name, surname }));
      return found;
    },
};

/** Two words with capital letters side by side. */
const NAME_AND_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}+)[ \u00a0\n](\p{Lu}(?:['’]\p{Lu})?\p{Ll}[\p{L}'’-]*)/gu;

/** The names by which a story calls somebody: in its title, in the name of its folder, or where it says that it does. */
function changedNames(title: string, folder: string, parts: readonly { text: string }[]): Set<string> {
  const names = new Set<string>();
  const inTitle = /^(\p{Lu}\p{Ll}+)(?:['’]s\b|[:,]| \p{Ll})/u.exec(title)?.[1];
  if (inTitle && !/^(?:A|An|The|How|What|Why|When|Where|Who|One|Two|Our|My|From|In|On|At|It)$/.test(inTitle))
    names.add(inTitle);
  for (const { text } of parts) {
    for (const [, said = ''] of text.matchAll(
      /(?<!\p{L})(\p{Lu}\p{Ll}+)(?: is (?:a changed|not (?:her|his|their) real)| \(not (?:her|his|their) real) name/gu,
    ))
      names.add(said);
    for (const [, said = ''] of text.matchAll(/\b(?:call|called) (?:her|him|them) (\p{Lu}\p{Ll}+)/gu)) names.add(said);
    const own = folder.split('-')[0] ?? '';
    if (
      new RegExp(`(?<!\\p{L})${own.charAt(0).toUpperCase()}${own.slice(1)}(?!\\p{L})`, 'u').test(text) &&
      own.length > 2
    )
      names.add(own.charAt(0).toUpperCase() + own.slice(1));
  }
  return names;
}
