/** What a draft says of each piece of news: to readers, and to the editor. */
import { collections } from '../content-model/collections.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Event } from '../content-model/events.ts';
import { printedDay, printedSpan } from '../library/dates.ts';
import { lastDayOf } from '../library/visibility.ts';
import { visible } from '../reporters/visible.ts';
import { asMarkdown } from './as-markdown.ts';
import { firstDay, type News, type NewsEntry } from './news.ts';

/** With so few days of consent left, the editor should know: an email cannot be called back. */
const SHORT_CONSENT_DAYS = 60;
/** The longest that a line on why something is worth reading may be. */
const LONGEST_WHY = 200;

/**
 * Why a reader would want it, to begin with: its summary, after the day and the place of an event to come. Of an event that
 * has moved, the new day and place matter more than the summary; of one that is cancelled, it would ask people to come.
 */
export function whyOf({ entry, reason }: News): string {
  const { summary } = entry.data;
  if (entry.collection !== 'events') return reason === 'updated' ? `Updated. ${summary}` : summary;
  const { starts, ends, status } = entry.data;
  if (reason === 'cancelled') return `Cancelled: it will not be on ${printedSpan(starts, ends)}.`;
  if (status === 'past') return summary;
  const moved = `Moved: it is now on ${whenAndWhere(entry.data)}.`;
  if (reason === 'moved') return firstWithRoom(`${moved} ${summary}`, moved);
  // With the first day alone there is always room: a summary has 160 characters at most.
  return firstWithRoom(
    ...[whenAndWhere(entry.data), printedSpan(starts, ends), printedDay(starts)].map((when) => `${when}. ${summary}`),
  );
}

/** The first of some texts for which there is room, or the last. */
const firstWithRoom = (...texts: readonly string[]): string =>
  texts.find(({ length }) => length <= LONGEST_WHY) ?? texts.at(-1) ?? '';

const whenAndWhere = ({ starts, ends, place, online }: Event) =>
  [printedSpan(starts, ends), place ?? (online && 'online')].filter(Boolean).join(', ');

/** What the editor should know of it: what it is called, why it is in the draft, and how long it may be told. One line. */
export function noteOn({ entry, reason, told }: News, today: CalendarDay): string {
  const { data } = entry;
  const issue = told ? `Issue ${told.data.number} had it` : '';
  const why = {
    new: `came out on ${printedDay(firstDay(entry))}.`,
    updated: `was updated on ${printedDay(data.updated ?? data.published)}.${issue && ` ${issue}.`}`,
    soon: `is still to come. ${issue} already.`,
    cancelled: `is cancelled. ${issue}, so readers may mean to come.`,
    moved: `has moved. ${issue}, so readers may know the old day or place.`,
  }[reason];
  return visible(`"${data.title}" ${why}${shortConsent(entry, today)}`);
}

function shortConsent(entry: NewsEntry, today: CalendarDay): string {
  if (entry.collection !== 'stories') return '';
  const day = lastDayOf(entry.data.consent);
  return (Date.parse(day) - Date.parse(today)) / 86_400_000 > SHORT_CONSENT_DAYS
    ? ''
    : ` Its consent ends on ${printedDay(day)}: ask again first.`;
}

/** The raw material for the text: a link, the summary, and for an event when, where and how. One line of Markdown. */
export function lineOn(news: News): string {
  const { collection, name, data } = news.entry;
  const address = collections[collection].address(name);
  const title = `[${asMarkdown(data.title)}](${address})${/[.?!…]$/.test(data.title) ? '' : '.'}`;
  return [title, ...sentencesOn(news.entry, news).map(asMarkdown)].join(' ');
}

function sentencesOn(entry: NewsEntry, news: News): string[] {
  const { summary } = entry.data;
  if (entry.collection !== 'events') return [summary];
  const { booking, outcome, status } = entry.data;
  if (news.reason === 'cancelled') return [whyOf(news)];
  if (status === 'past') return [summary, ...(outcome ? [outcome] : [])];
  const when = `${news.reason === 'moved' ? 'Moved: it is now on ' : ''}${whenAndWhere(entry.data)}.`;
  return [when, summary, ...(booking ? [booking] : [])];
}
