import { count } from '../reporters/counts.ts';
import type { ChangedPage, ChangedSection, Passage } from './comparison.ts';
import { said, say, type Said } from './said.ts';

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

/** How many sections, links or pictures of a page are told. */
const MOST_OF_PAGE = 6;
/** How many pages that changed alike are told together, at least. */
const TOGETHER = 4;

/** Whether a page changed in itself. Otherwise only what it lists or links to did: other pages are the cause. */
export const hasOwnChange = ({ searched, newTitle, newSummary, sections, pictures }: ChangedPage): boolean =>
  newTitle !== null ||
  newSummary !== null ||
  (searched && [sections, pictures.added, pictures.removed, pictures.replaced].some((list) => list.length > 0));

/** Pages that changed. Several that changed in just the same way are told together. */
export function together(pages: readonly ChangedPage[], changes: (page: ChangedPage) => Said[]): Told[] {
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
export const followsOf = ({ passages, beside, links }: ChangedPage): Said[] => {
  const told = [...passages, ...beside].map((passage) => passageChange(passage, 'There'));
  return (told.length > 0 ? told : linkChanges(links)).slice(0, 2);
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

/** Everything that changed on a page. */
export function changesOf(page: ChangedPage): Said[] {
  const { newTitle, newSummary, sections, passages, beside, links, pictures } = page;
  return [
    ...(newTitle ? [say`The title was “${newTitle.was}”, and is “${newTitle.now}”.`] : []),
    ...(newSummary ? [say`The summary was “${newSummary.was}”, and is “${newSummary.now}”.`] : []),
    ...bounded(sections.map(sectionChange), 'sections'),
    ...passages.map((passage) => passageChange(passage, 'In the text')),
    ...beside.map((passage) => passageChange(passage, 'Beside the text')),
    ...linkChanges(links),
    ...bounded(
      pictures.replaced.map((name) => say`There is another picture in the place of this one: ${name}.`),
      'pictures',
    ),
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

/** What became of some words. */
export function passageChange({ was, now }: Passage, where: string): Said {
  if (was === '') return said([`${where}, new: “`, '”'], [now]);
  if (now === '') return said([`${where}, gone: “`, '”'], [was]);
  return said([`${where}: “`, '” became “', '”'], [was, now]);
}
