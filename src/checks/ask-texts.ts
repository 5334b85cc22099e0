import type { Problem } from '../content-model/problem.ts';
import { entryText } from './reading/entry-text.ts';
import type { Survey } from './survey.ts';
import type { TextRule } from './text-rule.ts';

/** Puts rules to the words of every entry. Each entry is read once, for all of them, and then let go. */
export async function askTexts(survey: Survey, rules: readonly TextRule[]): Promise<Problem[]> {
  const ready = await Promise.all(rules.map(async ({ wants, begin }) => ({ wants, look: await begin(survey) })));
  const problems: Problem[] = [];
  for (const entry of survey.entries) {
    const looks = ready.filter(({ wants }) => !wants || wants(entry));
    if (looks.length === 0) continue;
    const text = entryText(survey, entry);
    for (const { look } of looks) problems.push(...look(text));
  }
  return problems;
}
