import { problem } from '../../content-model/problem.ts';
import { placeOfFound } from '../reading/words.ts';
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

/** Shares in words: "nine in ten", "two thirds of employers". */
const SHARE = new RegExp(
  `\\b(?:(?:one|two|three|four|five|six|seven|eight|nine) (?:in|out of)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|(?:(?:over|more than|nearly|almost) )?(?:half|a third|two[ -]thirds|a quarter|three[ -]quarters) of (?:all |the |our |their )?(?:[\\p{L}-]+ )?(?:${COUNTED}))\\b`,
  'giu',
);

/** A figure in a claim is one of the register, so that it has a source, a date and a strength. */
export const figures: TextRule = {
  name: 'figures come from the register',
  wants: ({ collection }) => CLAIMING.has(collection),
  begin({ byName }) {
    const register = [...(byName.get('evidence')?.values() ?? [])].map(({ value }) => JSON.stringify(value ?? ''));
    const numbers = new Set(register.flatMap((text) => text.match(new RegExp(NUMBER, 'g')) ?? []).map(plain));
    const inWords = register.join('\n').toLowerCase();
    return ({ words }) =>
      words.flatMap((part) => {
        const claims = [
          ...CLAIMS.flatMap((claim, kind) =>
            [...part.text.matchAll(claim)].filter((match) => !numbers.has(plain(match[1])) && isClaim(match, kind)),
          ),
          ...[...part.text.matchAll(SHARE)].filter(([found]) => !inWords.includes(found.toLowerCase())),
        ].map(({ 0: found, index }) => ({ found: found.trim(), index }));
        return outermost(claims).map(({ found, index }) =>
          problem('figure-unsourced', placeOfFound(part, index, found), { found }),
        );
      });
  },
};

/** Whether a number with what it counts claims something, and does not only advise or suppose. */
function isClaim({ 0: found, 1: number = '', index, input }: RegExpExecArray, kind: number): boolean {
  const value = Number(plain(number));
  const before = input.slice(Math.max(0, index - 60), index);
  const after = input.slice(index + found.length, index + found.length + 30);
  if (kind === 0) return value < 100; // "100% sure", "at 400% zoom": no share of anything.
  if (kind === 1) return !SUPPOSED.test(before);
  return value >= SMALL && !isYear(number) && !BEFORE.test(before) && !AFTER.test(after);
}

/** What was found, without what lies within something longer: "64%" in "64% of 300 staff". */
function outermost<Found extends { found: string; index: number }>(all: readonly Found[]): Found[] {
  const end = ({ found, index }: Found) => index + found.length;
  let reached = 0;
  return [...all]
    .sort((a, b) => a.index - b.index || end(b) - end(a))
    .filter((one) => {
      if (end(one) <= reached) return false;
      reached = end(one);
      return true;
    });
}

const plain = (number = '') => number.replaceAll(',', '');
const isYear = (number: string) => /^(?:19|20)\d\d$/.test(number);
