import type { CalendarDay } from '../content-model/calendar-day.ts';
import { collections } from '../content-model/collections.ts';
import type { Content, Entry } from '../content-model/entry.ts';
import type { Story } from '../content-model/stories.ts';
import { consentState, isOut, storyState } from '../library/visibility.ts';
import type { Waiting } from './comparison.ts';

/** The collections whose entries may wait. */
const DATED = ['stories', 'guides', 'networks', 'newsletters', 'resources', 'events'] as const;

/**
 * The entries of a content tree that wait: drafts, entries with a day to come, stories without a consent that holds.
 * The rules are those of the library. A story that was shown and has been taken down does not wait.
 *
 * @param before the earlier state of the content: what waits there already, in the same way, is left out
 */
export function waitingEntries(content: Content, today: CalendarDay, before?: Content): Waiting[] {
  const known = new Set(before ? waitingEntries(before, today).map((entry) => JSON.stringify(entry)) : []);
  return DATED.flatMap((name) =>
    (content.entries[name] as Entry<(typeof DATED)[number]>[]).map((entry) => waits(entry, today)),
  )
    .filter((entry) => entry !== undefined)
    .filter((entry) => !known.has(JSON.stringify(entry)))
    .sort((a, b) => (a.day ?? '9999').localeCompare(b.day ?? '9999') || (a.address < b.address ? -1 : 1));
}

function waits({ collection, name, data }: Entry<(typeof DATED)[number]>, today: CalendarDay): Waiting | undefined {
  const { address, one } = collections[collection];
  const entry = { address: address(name), title: data.title, kind: one };
  if (data.draft === true) return { ...entry, state: 'draft', day: null };
  const story = collection === 'stories' ? (data as Story) : undefined;
  if (!isOut(data, today)) return { ...entry, state: 'dated', day: data.published };
  if (!story || storyState(story, today) !== 'absent' || consentState(story, today) !== 'not-for-web') return undefined;
  const { given, scope } = story.consent;
  return {
    ...entry,
    state: 'consent',
    day: given !== undefined && given > today && scope.includes('web') ? given : null,
  };
}
