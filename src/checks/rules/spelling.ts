import { problem, type Problem } from '../../content-model/problem.ts';
import { withS } from '../words/british-forms.ts';
import { dictionaryFor } from '../words/dictionary.ts';
import { plainWords } from '../words/plain-words.ts';
import { houseTerms } from '../words/house-terms.ts';
import type { TextRule } from '../text-rule.ts';

/** How many different words get a suggestion: to find one takes far longer than to find a word. */
const MOST_SUGGESTIONS = 300;

/** What is known of a word: nothing wrong, or what to write instead, if anything is near. */
type Verdict = 'right' | { suggestion: string | undefined };

/** Words are spelt as in Britain. Each different word is looked up once for the whole tree. */
export const spelling: TextRule = {
  name: 'words are spelt as in Britain',
  begin({ root }) {
    const dictionary = dictionaryFor(root);
    const verdicts = new Map<string, Verdict>();
    let suggestions = 0;
    const judge = (word: string): Verdict => {
      const british = withS(word.toLowerCase());
      if (british && dictionary.knows(british)) return { suggestion: british };
      if (dictionary.knows(word)) return 'right';
      suggestions += 1;
      return { suggestion: suggestions <= MOST_SUGGESTIONS ? dictionary.suggest(word) : undefined };
    };
    const verdictOn = (word: string): Verdict => {
      let verdict = verdicts.get(word);
      if (!verdict) verdicts.set(word, (verdict = judge(word)));
      return verdict;
    };
    return ({ words }) => {
      const found: Problem[] = [];
      const names = new Set<string>();
      const doubtful: (() => Problem | undefined)[] = [];
      for (const { text, placeAt } of words) {
        for (const { word, at, first } of plainWords(withoutHouseTerms(text))) {
          const bare = word.replace(/['’]s$/, '');
          // Abbreviations have a rule of their own.
          if (bare.length < 2 || /^\p{Lu}+s?$/u.test(bare)) continue;
          const verdict = verdictOn(bare);
          if (verdict === 'right') continue;
          const capital = /^\p{Lu}/u.test(bare);
          if (capital && !first) names.add(bare);
          doubtful.push(() =>
            // A word with a capital letter inside a sentence is a name, and names are nobody's to correct.
            capital && names.has(bare)
              ? undefined
              : problem('spelling', placeAt(at), { word: bare, suggestion: verdict.suggestion }),
          );
        }
      }
      for (const report of doubtful) {
        const reported = report();
        if (reported) found.push(reported);
      }
      return found;
    };
  },
};

/** A text with spaces in the place of what the rule of house terms reports. */
const withoutHouseTerms = (text: string) =>
  houseTerms.reduce((rest, { pattern }) => rest.replace(pattern, (found) => ' '.repeat(found.length)), text);
