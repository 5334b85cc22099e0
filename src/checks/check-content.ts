import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Content } from '../content-model/entry.ts';
import { inReadingOrder, type Problem } from '../content-model/problem.ts';
import { askTexts } from './ask-texts.ts';
import { rules, textRules } from './rules/index.ts';
import { survey } from './survey.ts';

/** What a check of a content tree gives. */
export interface CheckedContent {
  content: Content;
  problems: Problem[];
  /** How many entries were read. */
  count: number;
}

/**
 * Reads a content tree and puts every rule to it: every problem of every file, in one go.
 *
 * @param root the folder of the content
 * @param today the day for which the site is built
 * @param asked all the rules, or only those that can stop publishing, which is what a build needs to know
 */
export async function checkContent(
  root: string,
  today: CalendarDay,
  asked: 'everything' | 'what stops publishing' = 'everything',
): Promise<CheckedContent> {
  const surveyed = survey(root, today);
  const suggesting = asked === 'everything' ? await import('./rules/suggestions.ts') : undefined;
  const ofTree = [...rules, ...(suggesting?.rules ?? [])];
  const ofTexts = [...textRules, ...(suggesting?.textRules ?? [])];
  const found: Problem[] = [];
  // One rule after the other: libvips has one place for the errors of all pictures that are read at the same time, and
  // tells of a picture that was cut short in the name of another, or not at all.
  for (const rule of ofTree) for (const each of await rule.run(surveyed)) found.push(each);
  const inTexts = await askTexts(surveyed, ofTexts);
  const problems = inReadingOrder([...surveyed.problems, ...found, ...inTexts]);
  return { content: surveyed.content, problems, count: surveyed.entries.length };
}

/** Whether a problem stops publishing. */
export const stops = ({ severity }: Problem): boolean => severity === 'error';
