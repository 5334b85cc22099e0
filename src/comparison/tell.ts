import { printedDay } from '../library/dates.ts';
import { sizeInWords } from '../library/size-in-words.ts';
import { count } from '../reporters/counts.ts';
import type { ChangedPage, ChangedSection, Comparison, Passage, Waiting } from './comparison.ts';
import { say, type Said } from './said.ts';

/** One thing that readers will notice. */
export interface Told {
  /** The address of a page or file that may be looked at in the new site. */
  address?: string | undefined;
  /** What is said of it; a page is named by its title. */
  what: Said;
  more?: Said[];
  /** Something that should be put right. */
  grave?: boolean;
}

/** A chapter of the report. */
export interface Chapter {
  title: string;
  /** How many things it is about: several may be told together. */
  number: number;
  told: Told[];
}

/** How many words of search, and how many sections or links of a page, are told. */
const MOST_TERMS = 40;
const MOST_OF_PAGE = 6;
/** How many pages that changed alike are told together, at least. */
const TOGETHER = 4;

/** What a comparison says, in plain English: chapters in the order in which readers care. Empty for no difference. */
export function tell(comparison: Comparison): Chapter[] {
  const { added, changed, moved, removed, notShown, frame, waiting, feeds, terms, downloads, redirects } = comparison;
  const [own, following] = [changed.filter(hasOwnChange), changed.filter((page) => !hasOwnChange(page))];
  const chapters: (Omit<Chapter, 'number'> & { number?: number })[] = [
    { title: 'Pages added', told: added.map(({ address, title }) => ({ address, what: say`“${title}”` })) },
    { title: 'Pages changed', told: together(own, changesOf), number: own.length },
    { title: 'Lists and links that follow', told: together(following, followsOf), number: following.length },
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
    ...feeds.map((feed) => ({ title: 'Feed', told: feedChanges(feed) })),
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
      told: [...termList('finds now', terms.gained), ...termList('finds no more', terms.lost)],
      number: terms.gained.length + terms.lost.length,
    },
  ];
  return chapters
    .filter(({ told }) => told.length > 0)
    .map(({ title, told, number = told.length }) => ({ title, told, number }));
}

/** The whole in a sentence: "2 pages added, 1 page gone." */
export function inShort(comparison: Comparison): string {
  const { added, changed, moved, removed, notShown, feeds } = comparison;
  const gone = removed.filter(({ to }) => to === null).length;
  const twice = feeds.reduce((sum, feed) => sum + feed.twice.length, 0);
  const parts = [
    [added.length, 'added'],
    [changed.filter(hasOwnChange).length, 'changed'],
    [moved.length, 'moved'],
    [removed.length - gone, 'removed, with a redirect'],
    [gone, 'gone, with nothing at the old address'],
    [notShown.length, 'not shown any more'],
    [changed.filter((page) => !hasOwnChange(page)).length, 'with other lists or links'],
  ] as const;
  const said = parts.filter(([number]) => number > 0).map(([number, what]) => `${count(number, 'page')} ${what}`);
  if (twice > 0) said.push(`${count(twice, 'feed item')} that subscribers would see twice`);
  if (said.length > 0) return `${said.join('; ')}.`;
  return tell(comparison).length > 0 ? 'No page changes; other things do.' : 'Readers will notice nothing.';
}

/** Whether a page changed in itself. Otherwise only what it lists or links to did: other pages are the cause. */
const hasOwnChange = ({ searched, newTitle, newSummary, sections, pictures }: ChangedPage): boolean =>
  newTitle !== null ||
  newSummary !== null ||
  (searched && [sections, pictures.added, pictures.removed].some((list) => list.length > 0));

/** Pages that changed. Several that changed in just the same way are told together. */
function together(pages: readonly ChangedPage[], changes: (page: ChangedPage) => Said[]): Told[] {
  const alike = Map.groupBy(pages, (page) => JSON.stringify(changes(page)));
  return [...alike.values()].flatMap((group): Told[] => {
    const [first] = group;
    if (!first || group.length < TOGETHER)
      return group.map((page) => ({ address: page.address, what: say`“${page.title}”`, more: changes(page) }));
    const what = say`and ${group.length - 1} other pages, all in the same way`;
    return [{ address: first.address, what, more: changes(first) }];
  });
}

/** What is said of a page that follows others: no more than the first two things. */
const followsOf = ({ passages, beside, links }: ChangedPage): Said[] => {
  const said = [...passages, ...beside].map((passage) => passageChange(passage, 'There'));
  return (said.length > 0 ? said : linkChanges(links)).slice(0, 2);
};

const linkChanges = ({ added, removed }: ChangedPage['links']): Said[] => [
  ...bounded(
    added.map((link) => say`It links to ${link} now.`),
    'links',
  ),
  ...bounded(
    removed.map((link) => say`It no longer links to ${link}.`),
    'links',
  ),
];

function changesOf(page: ChangedPage): Said[] {
  const { newTitle, newSummary, sections, passages, beside, links, pictures } = page;
  return [
    ...(newTitle ? [say`The title was “${newTitle.was}”, and is “${newTitle.now}”.`] : []),
    ...(newSummary ? [say`The summary was “${newSummary.was}”, and is “${newSummary.now}”.`] : []),
    ...bounded(sections.map(sectionChange), 'sections'),
    ...passages.map((passage) => passageChange(passage, 'In the text')),
    ...beside.map((passage) => passageChange(passage, 'Beside the text')),
    ...linkChanges(links),
    ...bounded(
      pictures.added.map((name) => say`A picture is new: ${name}.`),
      'pictures',
    ),
    ...bounded(
      pictures.removed.map((name) => say`A picture is gone: ${name}.`),
      'pictures',
    ),
  ];
}

const bounded = (list: Said[], what: string): Said[] =>
  list.length > MOST_OF_PAGE
    ? [...list.slice(0, MOST_OF_PAGE), say`There are ${list.length - MOST_OF_PAGE} more ${what}.`]
    : list;

function sectionChange({ heading, change, was = '', words }: ChangedSection): Said {
  if (change === 'renamed') return say`The section “${was}” is called “${heading}” now.`;
  const name = heading === '' ? say`The beginning` : say`The section “${heading}”`;
  const of = (rest: string): Said => ({
    own: [...name.own.slice(0, -1), `${name.own.at(-1)} ${rest}`],
    content: name.content,
  });
  const size = (number = 0) => (number > 0 ? ` (${count(number, 'word')})` : '');
  if (change === 'added') return of(`is new${size(words?.added)}.`);
  if (change === 'removed') return of(`is gone${size(words?.removed)}.`);
  if (!words) return of('is mostly written anew.');
  return of(`changed: ${count(words.added, 'word')} new, ${words.removed} gone.`);
}

function passageChange({ was, now }: Passage, where: string): Said {
  if (was === '') return { own: [`${where}, new: “`, '”'], content: [now] };
  if (now === '') return { own: [`${where}, gone: “`, '”'], content: [was] };
  return { own: [`${where}: “`, '” became “', '”'], content: [was, now] };
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

function feedChanges({ address, added, altered, dropped, twice }: Comparison['feeds'][number]): Told[] {
  return [
    ...twice.map(({ title, id, before }) => ({
      what: say`${address}: “${title}” has another id, so subscribers would see it twice. It was ${before}, and is ${id}.`,
      grave: true,
    })),
    ...added.map(({ title }) => ({ what: say`${address}: “${title}” is new.` })),
    ...altered.map(({ title, what }) => ({ what: say`${address}: “${title}” has another ${what.join(', ')}.` })),
    ...dropped.map(({ title }) => ({ what: say`${address}: “${title}” is no longer in it.` })),
  ];
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
  return [{ what: { own: [`${count(terms.length, 'word')} that search ${verb}: `, `${rest}.`], content: [shown] } }];
}
