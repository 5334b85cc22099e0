import type { Problem } from '../content-model/problem.ts';
import type { EntryText } from './reading/entry-text.ts';
import type { Survey, SurveyedEntry } from './survey.ts';

/** One question put to the words of each entry in turn. One file a rule; `rules/index.ts` and `rules/suggestions.ts` list them. */
export interface TextRule {
  /** What the rule asks, in a few words. */
  name: string;
  /** The entries whose words it wants to see. Left out, it is all of them. */
  wants?: (entry: SurveyedEntry) => boolean;
  /** Gets ready for a whole tree; gives what looks at one entry. What it keeps must not grow with the texts. */
  begin: (survey: Survey) => Look | Promise<Look>;
}

/** Looks at the words of one entry. */
export type Look = (text: EntryText) => Problem[];
