import type { GlossaryTerm } from '../../content-model/glossary.ts';
import { problem } from '../../content-model/problem.ts';
import { dictionaryFor } from '../words/dictionary.ts';
import type { TextRule } from '../text-rule.ts';

/** Abbreviations that need no explanation in Britain: more people know them than know the words in full. */
const KNOWN = new Set(
  'AA AI AM BBC CD CV DIY DVD EU FAQ GB GCSE GP HGV HQ HTML ID IT MP NHS OK PA PC PDF PIN PM PS QR RSS TV UK UN USA USB UTC VAT WC'.split(
    ' ',
  ),
);

const ABBREVIATION = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{Lu}&]+)s?(?![\p{L}\p{N}]|\.\p{L})/gu;

/** Abbreviations are explained: on the page, or in the glossary. */
export const abbreviations: TextRule = {
  name: 'abbreviations are explained',
  wants: ({ collection }) => !WITHOUT_READERS.has(collection),
  begin({ root, byName, content }) {
    const dictionary = dictionaryFor(root);
    const explained = new Set(KNOWN);
    for (const { data } of content.entries.glossary) for (const each of shortForms(data)) explained.add(each);
    // Names of bodies and places are names.
    for (const collection of ['partners', 'networks'] as const)
      for (const { value } of byName.get(collection)?.values() ?? [])
        for (const [, short = ''] of JSON.stringify(value ?? '').matchAll(ABBREVIATION)) explained.add(short);
    return ({ words }) => {
      const here = new Set<string>();
      for (const { text } of words) {
        // "Workers' Educational Association (WEA)" and "WEA (Workers' Educational Association)".
        for (const [, short = ''] of text.matchAll(/\(\s?(?:the |or )?(\p{Lu}[\p{Lu}&]+)s?\b[^()]{0,120}\)/gu))
          here.add(short);
        for (const [, short = ''] of text.matchAll(
          /(?<!\p{Lu})(\p{Lu}[\p{Lu}&]+)s? \([^)]{0,120}\p{Ll}{3}[^)]{0,120}\)/gu,
        ))
          here.add(short);
        for (const [, short = ''] of text.matchAll(
          /(?<!\p{Lu})(\p{Lu}[\p{Lu}&]+)s? (?:stands for|is short for|means)\b/gu,
        ))
          here.add(short);
      }
      const reported = new Set<string>();
      return words.flatMap(({ text, placeAt, kind }) =>
        // Words in capitals are a matter of style, and so is a heading that is all capitals.
        kind === 'attribute' || !/\p{Ll}/u.test(text)
          ? []
          : [...text.matchAll(ABBREVIATION)].flatMap(({ 1: short = '', index }) => {
              if (explained.has(short) || here.has(short) || reported.has(short) || isName(text, short, index))
                return [];
              // A word that somebody shouts, or a body that writes its name so.
              if (short.length > 3 && dictionary.knows(short.toLowerCase())) return [];
              reported.add(short);
              return [problem('abbreviation', placeAt(index), { short })];
            }),
      );
    };
  },
};

/** The collections whose entries only explain, or stand in the register. */
const WITHOUT_READERS = new Set(['glossary', 'evidence', 'partners', 'topics']);

/** The short forms that an entry of the glossary explains. */
function shortForms({ term, standsFor, alsoKnownAs = [] }: GlossaryTerm): string[] {
  return [term, standsFor ?? '', ...alsoKnownAs].flatMap((text) =>
    [...text.matchAll(ABBREVIATION)].map(([, s = '']) => s),
  );
}

/** Whether it is part of a name (BG Futures, OCN London), or one of the first letters of postcodes in a row. */
const isName = (text: string, short: string, at: number) => {
  const after = text.slice(at + short.length, at + short.length + 40);
  return (
    /^ \p{Lu}\p{Ll}/u.test(after) ||
    (short.length < 3 &&
      (/^(?:,| and| or) \p{Lu}{1,2}\b/u.test(after) ||
        /\b\p{Lu}{1,2}(?:,| and| or) $/u.test(text.slice(Math.max(0, at - 20), at))))
  );
};
