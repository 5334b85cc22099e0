import { problem } from '../../content-model/problem.ts';
import { becomesDocument } from '../../documents/becomes-document.ts';
import { unsettable } from '../../documents/letters.ts';
import { placeOfFound } from '../reading/words.ts';
import type { TextRule } from '../text-rule.ts';

/** What becomes a PDF has no letters that its fonts lack. */
export const documentLetters: TextRule = {
  name: 'documents can show all letters',
  wants: becomesDocument,
  begin:
    () =>
    ({ words }) =>
      words.flatMap((run) => {
        const [first, ...more] = unsettable(run.text);
        if (first === undefined) return [];
        const place = placeOfFound(run, run.text.indexOf(first), first);
        return [problem('letter-without-font', place, { letters: brief(first), more: more.length > 0 })];
      }),
};

const brief = (letters: string) => (letters.length > 20 ? `${[...letters].slice(0, 15).join('')}…` : letters);
