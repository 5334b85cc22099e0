import { printedDay } from '../library/dates.ts';
import { sizeInWords } from '../library/size-in-words.ts';
import { count } from '../reporters/counts.ts';
import type { Comparison, Waiting } from './comparison.ts';
import { said, say } from './said.ts';
import { seenTwice, tellFeeds } from './tell-feeds.ts';
import { changesOf, followsOf, hasOwnChange, passageChange, together, type Told } from './tell-pages.ts';

/** A chapter of the report. */
export interface Chapter {
  title: string;
  /** How many things it is about: several may be told together. */
  number: number;
  told: Told[];
  /** Whether it only follows from the rest, so that a comment may fold it away. */
  follows?: boolean;
}

/** How many words of search are told, and how long they may be altogether, in letters. */
const MOST_TERMS = 40;
const MOST_LETTERS = 1000;

type SearchHelp = NonNullable<Comparison['searchHelp']>['added'];

/** What a comparison says, in plain English: chapters in the order in which readers care. Empty for no difference. */
export function tell(comparison: Comparison): Chapter[] {
  const { added, changed, moved, removed, notShown, frame, waiting, feeds, terms, searchHelp, downloads, redirects } =
    comparison;
  const [own, following] = [changed.filter(hasOwnChange), changed.filter((page) => !hasOwnChange(page))];
  const help = searchHelp ? [...helpOf(searchHelp.added, 'now'), ...helpOf(searchHelp.removed, 'no more')] : [];
  const chapters: (Omit<Chapter, 'number'> & { number?: number })[] = [
    { title: 'Pages added', told: added.map(({ address, title }) => ({ address, what: say`“${title}”` })) },
    { title: 'Pages changed', told: together(own, changesOf), number: own.length },
    {
      title: 'Lists and links that follow',
      told: together(following, followsOf),
      number: following.length,
      follows: true,
    },
    { title: 'On every page', told: frame ? [frameChange(frame)] : [], number: frame?.pages ?? 0 },
    { title: 'Pages moved', told: moved.map(move) },
    { title: 'Pages removed', told: removed.map(removal) },
    {
      title: 'Not shown any more',
      told: notShown.map(({ address, title }) => ({
        address,
        what: say`“${title}”: its address says that it has been taken down.`,
      })),
    },
    { title: 'Waiting', told: (waiting ?? []).map(wait) },
    { title: 'Feeds', told: tellFeeds(feeds) },
    { title: 'Downloads', told: downloads.map(download) },
    {
      title: 'Redirects',
      told: [
        ...redirects.added.map(({ from, to }) => ({ what: say`new: ${from} leads to ${to}` })),
        ...redirects.changed.map(({ from, to, was }) => ({ what: say`${from} leads to ${to}, no longer to ${was}` })),
        ...redirects.removed.map(({ from, to }) => ({ what: say`${from} no longer leads to ${to}`, grave: true })),
      ],
    },
    {
      title: 'Search',
      told: [...termList('finds now', terms.gained), ...termList('finds no more', terms.lost), ...help],
      number: terms.gained.length + terms.lost.length + help.length,
    },
  ];
  return chapters
    .filter(({ told }) => told.length > 0)
    .map((chapter) => ({ ...chapter, number: chapter.number ?? chapter.told.length }));
}

/** The whole in a sentence: "2 pages added, 1 page gone." */
export function inShort(comparison: Comparison): string {
  const { added, changed, moved, removed, notShown, feeds } = comparison;
  const gone = removed.filter(({ to }) => to === null).length;
  const twice = seenTwice(feeds);
  const parts = [
    [added.length, 'added'],
    [changed.filter(hasOwnChange).length, 'changed'],
    [moved.length, 'moved'],
    [removed.length - gone, 'removed, with a redirect'],
    [gone, 'gone, with nothing at the old address'],
    [notShown.length, 'not shown any more'],
    [changed.filter((page) => !hasOwnChange(page)).length, 'with other lists or links'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number, 'page')} ${what}`);
  if (twice > 0) told.push(`${count(twice, 'feed item')} that subscribers would see twice`);
  if (told.length > 0) return `${told.join('; ')}.`;
  return tell(comparison).length > 0 ? 'No page changes; other things do.' : 'Readers will notice nothing.';
}

const frameChange = ({ pages, passages }: NonNullable<Comparison['frame']>): Told => ({
  what: say`What stands above and below the content changed, on ${pages} ${pages === 1 ? 'page' : 'pages'}.`,
  more: passages.map((passage) => passageChange(passage, 'There')),
});

const move = ({ from, to, title, redirect }: Comparison['moved'][number]): Told => ({
  address: to,
  what: redirect
    ? say`“${title}”, from ${from}, which leads there now.`
    : say`“${title}”, it seems from ${from}. That old address leads nowhere: add a redirect.`,
  grave: !redirect,
});

const removal = ({ address, title, to }: Comparison['removed'][number]): Told => ({
  what:
    to === null
      ? say`${address} “${title}”. It is gone: the address leads nowhere, and links to it break.`
      : say`${address} “${title}”. The address leads to ${to} now.`,
  grave: to === null,
});

function wait({ title, kind, state, day }: Waiting): Told {
  if (state === 'draft') return { what: say`The ${kind} “${title}” is a draft.` };
  if (day) return { what: say`The ${kind} “${title}” will appear on ${printedDay(day)}.` };
  return { what: say`The ${kind} “${title}” waits for consent.` };
}

function download({ address, was, now }: Comparison['downloads'][number]): Told {
  if (was === null) return { address, what: say`new, ${sizeInWords(now ?? 0)}` };
  if (now === null) return { what: say`${address} is gone (it had ${sizeInWords(was)}).`, grave: true };
  return { address, what: say`changed, from ${sizeInWords(was)} to ${sizeInWords(now)}` };
}

function termList(verb: string, terms: readonly string[]): Told[] {
  if (terms.length === 0) return [];
  const shown = terms.slice(0, MOST_TERMS).join(', ');
  const rest = terms.length > MOST_TERMS ? `, and ${terms.length - MOST_TERMS} more` : '';
  return [{ what: said([`${count(terms.length, 'word')} that search ${verb}: `, `${rest}.`], [shown], MOST_LETTERS) }];
}

/** What editors tell the search, or told it. */
const helpOf = ({ meanings, phrases }: SearchHelp, is: 'now' | 'no more'): Told[] => [
  ...meanings.map((words) => ({
    what: said(
      [is === 'now' ? 'Words of one meaning now: ' : 'No longer words of one meaning: ', '.'],
      [words.join(', ')],
    ),
  })),
  ...phrases.map(({ phrase, page }) => ({
    what:
      is === 'now' ? say`“${phrase}” finds ${page} first now.` : say`“${phrase}” no longer leads to ${page} by itself.`,
  })),
];
