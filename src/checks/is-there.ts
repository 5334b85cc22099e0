import type { Event } from '../content-model/events.ts';
import type { Story } from '../content-model/stories.ts';
import { isOut, storyState } from '../library/visibility.ts';
import type { SurveyedEntry } from './survey.ts';

/** Whether an entry has a page today (a story that has been taken down has a notice). Wrong entries count as there. */
export function isThere({ collection, data }: SurveyedEntry, today: string): boolean {
  if (!data) return true;
  return collection === 'stories' ? storyState(data as Story, today) !== 'absent' : isOut(data as Event, today);
}

/** Whether only a notice is left at the address of an entry. */
export const isTakenDown = ({ collection, data }: SurveyedEntry, today: string): boolean =>
  collection === 'stories' && data !== undefined && storyState(data as Story, today) === 'gone';
