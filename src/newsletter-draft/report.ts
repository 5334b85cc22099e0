/** What `npm run newsletter` says when it is done, or cannot begin. */
import { collections } from '../content-model/collections.ts';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import { WRITE_HERE } from '../content-model/write-here.ts';
import { printedDay } from '../library/dates.ts';
import { count } from '../reporters/counts.ts';
import { visible } from '../reporters/visible.ts';
import { MOST_ITEMS } from './choose.ts';
import type { Issue, Issues } from './issues.ts';
import { collectionsOfNews, newsKinds, type FoundNews, type News } from './news.ts';

/** What came of a search for news. */
export interface Told extends FoundNews {
  chosen: readonly News[];
  leftOut: readonly News[];
  since: CalendarDay | undefined;
  issues: Issues;
  /** Files that could hold news, and in which the check finds what stops publishing. */
  wrong: readonly string[];
}

/** The fewest things with which nobody needs to hear of older ones. */
const ENOUGH = 6;
/** How many files are named in a sentence. */
const MOST_NAMED = 10;

/** What is said of a draft that was written. */
export const written = (path: string, told: Told): string =>
  [
    `Written: ${path}`,
    contents(told),
    ...remarks(told),
    `Open it, cut what you do not want, and write your own words over all that begins with "${WRITE_HERE}".`,
    'Then: npm run check',
    'When the issue is done, take out the line "draft: true".',
  ].join('\n');

/** What is said of a draft that was only shown. */
export const shownOnly = (told: Told): string =>
  [contents(told), ...remarks(told), 'Nothing was written. Without --dry-run, it will be.'].join('\n');

/** What is said where there is nothing to tell. */
export const nothingNew = (told: Told): string =>
  [
    told.since === undefined
      ? 'There is nothing on the site yet that an issue could tell of, so nothing was written.'
      : `There is nothing new on the site since ${sinceWhen(told)}, so nothing was written.`,
    ...remarks(told),
  ].join('\n');

/** Why nothing is drafted while the next issue is begun. */
export function alreadyBegun({ path, data }: Issue, { nextNumber }: Issues): string {
  const state = data.draft === true ? 'a draft' : `to come on ${printedDay(data.published)}`;
  return [
    `Issue ${data.number} is begun already: ${visible(path)}, ${state}. Nothing was written.`,
    `Go on with that file. To draft it anew, delete it first. To draft another: npm run newsletter -- --number ${nextNumber}`,
  ].join('\n');
}

/** Why nothing is drafted while an issue cannot be read. */
export const issuesUnread = (paths: readonly string[]): string =>
  `Nobody can tell what is new while an earlier issue cannot be read: ${list(paths)}. Nothing was written.\n"npm run check" says what to mend.`;

function contents(told: Told): string {
  const what = kindsOf(told.chosen);
  return told.since === undefined
    ? `No issue came before, so it draws on all that is on the site: ${what}.`
    : `New since ${sinceWhen(told)}: ${what}.`;
}

const sinceWhen = ({ since = '', issues: { last } }: Told): string =>
  last?.data.published === since ? `issue ${last.data.number} (${printedDay(since)})` : printedDay(since);

function remarks({ chosen, leftOut, notAgreed, older, issues, wrong }: Told): string[] {
  const oldest = older.map(({ day }) => day).sort()[0] ?? '';
  return [
    ...(leftOut.length > 0
      ? [`Left out, because a draft has room for ${MOST_ITEMS} things: ${kindsOf(leftOut)}.`]
      : []),
    ...(notAgreed.length > 0
      ? [
          `Left out, because the people in them have not agreed to the newsletter, or withdraw soon: ${list(notAgreed.map(({ path }) => path))}.`,
        ]
      : []),
    ...(wrong.length > 0
      ? [
          `Left out, because the check finds something wrong in them: ${list(wrong)}. "npm run check" says what to mend.`,
        ]
      : []),
    ...issues.begun.map(
      ({ path, data }) => `Issue ${data.number} is begun already (${visible(path)}). What it tells is left out.`,
    ),
    ...(older.length > 0 && chosen.length < ENOUGH
      ? [
          `Older, and in no issue yet: ${kindsOf(older)}. To draw on them${chosen.length > 0 ? ' as well, delete the draft and type' : ''}: npm run newsletter -- --since ${oldest}`,
        ]
      : []),
  ];
}

/** @example '2 stories, 1 event' */
const kindsOf = (news: readonly News[]): string =>
  newsKinds
    .map((kind) => {
      const { length } = news.filter((each) => each.kind === kind);
      const name = collectionsOfNews[kind];
      return length > 0 ? count(length, collections[name].one, name) : '';
    })
    .filter(Boolean)
    .join(', ');

function list(paths: readonly string[]): string {
  const named = paths.slice(0, MOST_NAMED).map(visible).join(', ');
  return paths.length > MOST_NAMED ? `${named} and ${paths.length - MOST_NAMED} more` : named;
}
