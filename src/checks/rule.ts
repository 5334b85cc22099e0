import type { Problem } from '../content-model/problem.ts';
import type { Survey } from './survey.ts';

/** One question put to the whole content. One file a rule; `rules/index.ts` and `rules/suggestions.ts` list them. */
export interface Rule {
  /** What the rule asks, in a few words. */
  name: string;
  run: (survey: Survey) => Problem[] | Promise<Problem[]>;
}
