import { askTexts } from '../../src/checks/ask-texts.ts';
import { survey } from '../../src/checks/survey.ts';
import type { TextRule } from '../../src/checks/text-rule.ts';
import { contentTree, story } from './content-tree.ts';

/** What a rule of texts says of a tree of a few files, in the words that an editor reads, with line and column. */
export async function askRule(rule: TextRule, files: Record<string, string | Uint8Array>): Promise<string[]> {
  const problems = await askTexts(survey(contentTree(files), '2026-11-21'), [rule]);
  return problems.map(({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`);
}

/** What a rule says of the text of one story, which begins on line 16, and of the fields above it. */
export const askStory = (rule: TextRule, text: string, fields = '') =>
  askRule(rule, { 'stories/bees/index.md': story(fields, text) });
