import { problem } from '../../content-model/problem.ts';
import type { TextRule } from '../text-rule.ts';

/** Texts that make claims to readers. */
const CLAIMING = new Set(['stories', 'guides', 'pages', 'newsletters', 'networks']);

/** Whom or what a count in a claim counts. */
const COUNTED =
  'people|persons|employers?|workers|employees|learners|WLAs?|ULRs?|CLCs?|advocates|volunteers|colleagues|staff|members|firms|companies|businesses|organisations|workplaces|champions|reps|representatives|adults|unions|managers|projects|apprentices|networks|qualifications|courses';

/** A number in figures, with its commas. */
const NUMBER = '\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?';

/** Shares, sums of money, and counts of people or bodies. */
const CLAIMS: readonly RegExp[] = [
  new RegExp(`(?<![\\d.,])(${NUMBER})(?: ?%| per ?cent\\b)`, 'g'),
  new RegExp(`£ ?(${NUMBER})(?: ?(?:million|billion|m|bn|k)\\b)?`, 'g'),
  new RegExp(
    `(?<![\\d.,£])(${NUMBER})(?: million| thousand)? (?:(?!(?:minutes?|hours?|days?|weeks?|months?|years?|for|from|to|in|at|and)\\b)[\\p{L}-]+ ){0,2}?(?:${COUNTED})\\b`,
    'gu',
  ),
];

/** What stands before a number that claims nothing: advice, a limit that somebody sets, an example. */
const BEFORE =
  /(?:\b(?:talk to|speak to|ask|invite|tell|choose|find|say|if|suppose|imagine|up to|at most|at least|no more than|fewer than|less than|every|aged?|level|week|step|part|number|issue|page|(?:firm|employer|team|group|workplace|compan(?:y|ies))s? (?:of|with))|\d to|[£–-])\s*$/i;
const AFTER = /^\s+(?:or|to) (?:fewer|less|more|\d)/i;

/** What stands before a sum that is only supposed. */
const SUPPOSED = /\b(?:if|say|suppose|imagine|such as|for example)[\s,]*$/i;

/** A count as small as this is somebody's own table or team. */
const SMALL = 20;

/** A figure in a claim is one of the register, so that it has a source, a date and a strength. */
export const figures: TextRule = {
  name: 'figures come from the register',
  wants: ({ collection }) => CLAIMING.has(collection),
  begin({ byName }) {
    const registered = new Set<string>();
    for (const { value } of byName.get('evidence')?.values() ?? [])
      for (const [number] of JSON.stringify(value ?? '').matchAll(new RegExp(NUMBER, 'g')))
        registered.add(plain(number));
    return ({ words }) =>
      words.flatMap(({ text, placeAt }) =>
        CLAIMS.flatMap((claim, kind) =>
          [...text.matchAll(claim)].flatMap(({ 0: found, 1: number = '', index }) => {
            const value = Number(plain(number));
            if (registered.has(plain(number))) return [];
            if (kind === 0 && value >= 100) return []; // "100% sure", "at 400% zoom": no share of anything.
            if (kind === 2 && (value < SMALL || isYear(number))) return [];
            const before = text.slice(Math.max(0, index - 60), index);
            if (kind === 1 && SUPPOSED.test(before)) return [];
            if (
              kind === 2 &&
              (BEFORE.test(before) || AFTER.test(text.slice(index + found.length, index + found.length + 30)))
            )
              return [];
            return [problem('figure-unsourced', placeAt(index), { found: found.trim() })];
          }),
        ),
      );
  },
};

const plain = (number: string) => number.replaceAll(',', '');
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);
