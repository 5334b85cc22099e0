/** The issues that there are, and what they told. */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Entry } from '../content-model/entry.ts';
import type { Newsletter } from '../content-model/newsletters.ts';
import { isOut } from '../library/visibility.ts';

export type Issue = Entry<'newsletters'>;
/** What an issue may point to. */
export type NewsKind = Exclude<keyof Newsletter['items'][number], 'why'>;

/** The issues of a content tree on a day. */
export interface Issues {
  /** The newest that is out. */
  last: Issue | undefined;
  /** The next ones, if somebody has begun them: drafts, and those with a day to come. */
  begun: Issue[];
  /** A number that no issue has, after all others. */
  nextNumber: number;
  /** The newest issue, begun ones included, that points to an entry by one of the names that it has or had. */
  thatTold: (kind: NewsKind, names: readonly string[]) => Issue | undefined;
}

/**
 * Looks through the issues.
 *
 * @param issues all of them, out or not
 * @param today the day to draft for
 */
export function issuesOn(issues: readonly Issue[], today: CalendarDay): Issues {
  const byNumber = [...issues].sort((a, b) => b.data.number - a.data.number);
  const last = byNumber.find(({ data }) => isOut(data, today));
  const begun = byNumber.filter(({ data }) => !isOut(data, today) && data.number > (last?.data.number ?? 0)).reverse();
  const told = new Map<string, Issue>();
  for (const issue of [...byNumber].reverse().filter((each) => begun.includes(each) || isOut(each.data, today)))
    for (const item of issue.data.items)
      for (const [kind, name] of Object.entries(item)) told.set(`${kind} ${name}`, issue);
  return {
    last,
    begun,
    nextNumber: (byNumber[0]?.data.number ?? 0) + 1,
    thatTold: (kind, names) =>
      names
        .map((name) => told.get(`${kind} ${name}`))
        .filter((issue) => issue !== undefined)
        .sort((a, b) => b.data.number - a.data.number)[0],
  };
}
