/** What is news on a day: what readers of the newsletter have not been told yet, and may be told. */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Content, Entry } from '../content-model/entry.ts';
import { firstDayOf, isForNewsletter, isOut, storyState } from '../library/visibility.ts';
import type { Issue, Issues, NewsKind } from './issues.ts';

/** The kinds of news in the order in which an issue tells them, each with its collection. */
export const collectionsOfNews = {
  story: 'stories',
  event: 'events',
  guide: 'guides',
  resource: 'resources',
  network: 'networks',
} as const satisfies Record<NewsKind, keyof Content['entries']>;
export const newsKinds = Object.keys(collectionsOfNews) as NewsKind[];

/** An entry that can be news. */
export type NewsEntry = { [Kind in NewsKind]: Entry<(typeof collectionsOfNews)[Kind]> }[NewsKind];

/** Why something is news. */
export type Reason =
  /** It is on the site since then, or it is an event to come that no issue told of. */
  | 'new'
  /** It has changed in a way that readers should know of. */
  | 'updated'
  /** An event to come that an issue before the last told of. */
  | 'soon'
  /** An event that an issue told of, and that will not happen, or happens at another time or place. */
  | 'cancelled'
  | 'moved';

/** One piece of news. */
export interface News {
  kind: NewsKind;
  entry: NewsEntry;
  reason: Reason;
  /** The day by which news is put in order: that of the change, or the day of an event to come. */
  day: CalendarDay;
  /** The newest issue that told of the entry. */
  told: Issue | undefined;
}

/** What there is to tell, and what there would be. */
export interface FoundNews {
  /** Each kind in its order, what matters most first. */
  news: News[];
  /** Stories that would be news, but whose people have not agreed to the newsletter, or are about to withdraw. */
  notAgreed: NewsEntry[];
  /** What is on the site for longer and was in no issue yet. */
  older: News[];
}

/**
 * Finds the news.
 *
 * @param entries those whose fields are right; what may be seen today is decided here, by the rules of the library
 * @param since the day from which on something is new, that day included; undefined for everything
 */
export function findNews(
  entries: readonly NewsEntry[],
  issues: Issues,
  since: CalendarDay | undefined,
  today: CalendarDay,
): FoundNews {
  const found: FoundNews = { news: [], notAgreed: [], older: [] };
  for (const kind of newsKinds) {
    const ofKind: News[] = [];
    for (const entry of entries) {
      if (entry.collection !== collectionsOfNews[kind] || !isOnSite(entry, today)) continue;
      const news = newsOf(kind, entry, issues, since, today);
      if (news === undefined) continue;
      if (news === 'older') {
        if (mayBeTold(entry)) found.older.push({ kind, entry, reason: 'new', day: firstDay(entry), told: undefined });
      } else if (mayBeTold(entry)) ofKind.push(news);
      else found.notAgreed.push(entry);
    }
    found.news.push(...ofKind.sort(byWeight(today)));
  }
  return found;
}

const isOnSite = ({ collection, data }: NewsEntry, today: CalendarDay): boolean =>
  collection === 'stories' ? storyState(data, today) === 'shown' : isOut(data, today);

/** An email cannot be called back, so a story whose person withdraws on a day to come is not told any more. */
const mayBeTold = ({ collection, data }: NewsEntry): boolean =>
  collection !== 'stories' || (isForNewsletter(data) && data.consent.withdrawn === undefined);

/** The first day on which an entry could be on the site. */
export const firstDay = ({ collection, data }: NewsEntry): CalendarDay =>
  collection === 'stories' ? firstDayOf(data) : data.published;

function newsOf(
  kind: NewsKind,
  entry: NewsEntry,
  issues: Issues,
  since: CalendarDay | undefined,
  today: CalendarDay,
): News | 'older' | undefined {
  const { name, data } = entry;
  const told = issues.thatTold(kind, [name, ...(data.formerly ?? [])]);
  const first = firstDay(entry);
  const isNew = told === undefined && first >= (since ?? '');
  const changed = data.updated !== undefined && data.updated <= today ? data.updated : undefined;
  const isUpdated =
    changed !== undefined &&
    changed >= (since ?? '') &&
    (told === undefined ? !isNew : changed > told.data.published && changed > first);
  const news = (reason: Reason, day: CalendarDay): News => ({ kind, entry, reason, day, told });

  if (entry.collection === 'events' && !isOver(entry.data, today)) {
    const { starts, status } = entry.data;
    const day = starts.slice(0, 10);
    // An issue after the change has told of it. On the very day nobody knows, and readers are rather told twice.
    const knows = told !== undefined && changed !== undefined && changed < told.data.published;
    if (status === 'cancelled') return told && !knows ? news('cancelled', day) : undefined;
    if (status === 'moved' && told && !knows) return news('moved', day);
    if (isUpdated && told) return news('updated', day);
    if (told === undefined) return news('new', day);
    return told.data.number < (issues.last?.data.number ?? 0) ? news('soon', day) : undefined;
  }
  // What came of an event is news; an event that is over without a word of that, or was cancelled, is none.
  if (entry.collection === 'events' && entry.data.status !== 'past') return undefined;
  if (isNew) return news('new', first);
  if (isUpdated) return news('updated', changed);
  return told === undefined ? 'older' : undefined;
}

const isOver = ({ status, starts, ends }: Entry<'events'>['data'], today: CalendarDay): boolean =>
  status === 'past' || (ends ?? starts).slice(0, 10) < today;

/** Changes of what was announced come first; then events to come, the soonest first; then the newest. */
function byWeight(today: CalendarDay): (a: News, b: News) => number {
  const weight = ({ entry, reason }: News) => {
    if (reason === 'cancelled' || reason === 'moved') return 0;
    if (entry.collection === 'events' && !isOver(entry.data, today)) return 1;
    return reason === 'new' ? 2 : 3;
  };
  return (a, b) => {
    const [one, other] = [weight(a), weight(b)];
    if (one !== other) return one - other;
    const inTime = a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
    return (one < 2 ? inTime : -inTime) || (a.entry.name < b.entry.name ? -1 : 1);
  };
}
