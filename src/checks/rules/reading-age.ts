import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { problem, startOf } from '../../content-model/problem.ts';
import { proseOf } from '../reading/sentences.ts';
import type { TextRule } from '../text-rule.ts';

/** The reading age above which a page gets a note. The aim is 9 to 11; formulas count every name against a page. */
const OLDEST = 14;

/** Fewer words than this tell a formula nothing. */
const FEWEST = 100;

/** Texts can be read by most people. */
export const readingAge: TextRule = {
  name: 'texts are plain',
  wants: ({ format }) => format !== 'yaml',
  begin() {
    const syllables = new Map<string, number>();
    const count = (word: string) => {
      let known = syllables.get(word);
      if (known === undefined) syllables.set(word, (known = syllable(word)));
      return known;
    };
    return (text) => {
      const prose = proseOf(text).sentences.filter(({ kind }) => kind === 'paragraph');
      const all = prose.flatMap((sentence) => sentence.words);
      if (all.length < FEWEST) return [];
      const grade = fleschKincaid({
        sentence: prose.length,
        word: all.length,
        syllable: all.reduce((sum, word) => sum + count(word), 0),
      });
      const age = Math.round(grade + 5);
      return age > OLDEST ? [problem('reading-age', startOf(text.entry.path), { age })] : [];
    };
  },
};
