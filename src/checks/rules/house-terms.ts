import { problem } from '../../content-model/problem.ts';
import { placeOfFound } from '../reading/words.ts';
import type { TextRule } from '../text-rule.ts';
import { withoutAddresses } from '../words/addresses.ts';
import { houseTerms as terms } from '../words/house-terms.ts';

/** The words that belong to the house are written as the house writes them. */
export const houseTerms: TextRule = {
  name: 'house terms are written in one way',
  begin:
    () =>
    ({ words }) =>
      words.flatMap((part) => {
        const readable = withoutAddresses(part.text);
        return terms.flatMap(({ pattern, write }) =>
          [...readable.matchAll(pattern)].map(({ 0: found, index }) =>
            problem('house-term', placeOfFound(part, index, found), { found, write: write(found) }),
          ),
        );
      }),
};
