/**
 * The only door to content. It hands out what may be seen on the day of the build: no draft, nothing before its day,
 * no story without consent. Lists are sorted and read once a build.
 */
import { getEntry, getCollection } from 'astro:content';
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { CollectionName } from '../content-model/collection-names.ts';
import { formerAddresses } from '../content-model/former-addresses.ts';
import type { PageName } from '../content-model/pages.ts';
import type { Redirect, Settings } from '../content-model/settings.ts';
import { once } from './once.ts';
import { shelf, type LibraryEntry } from './shelf.ts';
import { today } from './today.ts';
import { isOut, storyState } from './visibility.ts';

export type { EntryOf, LibraryEntry } from './shelf.ts';
export { bodyOf } from './bodies.ts';

type Dated = 'stories' | 'guides' | 'networks' | 'newsletters' | 'resources' | 'events';

const byDay = (a: { data: { published: string }; name: string }, b: { data: { published: string }; name: string }) =>
  b.data.published.localeCompare(a.data.published) || (a.name < b.name ? -1 : 1);
const byOrder = (a: { data: { order: number }; name: string }, b: { data: { order: number }; name: string }) =>
  a.data.order - b.data.order || (a.name < b.name ? -1 : 1);

const outOf = async <Name extends Dated>(name: Name): Promise<LibraryEntry<Name>[]> => {
  const day = today();
  return (await shelf(name)).filter(({ data }) => isOut(data, day));
};

/** Stories that may be shown, the newest first. */
export const stories = once(async () => {
  const day = today();
  return (await shelf('stories')).filter(({ data }) => storyState(data, day) === 'shown').sort(byDay);
});

/** Stories that were public and are not any more. What they say stays in this file. */
const gone = once(async () => {
  const day = today();
  return (await shelf('stories')).filter(({ data }) => storyState(data, day) === 'gone');
});

/** Their names: their addresses carry a notice. */
export const storiesGone = once(async () => (await gone()).map(({ name }) => name));

/**
 * The places that stories which were public had in feeds, so that they stay empty. A place is a day and a permanent name:
 * nothing of what the story said.
 *
 * @param belongs of a network, or on a topic; of all stories without it
 */
export async function placesGone(
  belongs: { network?: string; topic?: string } = {},
): Promise<{ published: CalendarDay; id: string }[]> {
  const { network, topic } = belongs;
  return (await gone())
    .filter(({ data }) => network === undefined || data.network === network)
    .filter(({ data }) => topic === undefined || data.topics.includes(topic))
    .map(({ data: { published, id } }) => ({ published, id }));
}

/** Guides in their order. */
export const guides = once(async () => (await outOf('guides')).sort(byOrder));
/** Networks, by title. */
export const networks = once(async () =>
  (await outOf('networks')).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB')),
);
/** Newsletter issues, the newest first. */
export const newsletters = once(async () =>
  (await outOf('newsletters')).sort((a, b) => b.data.number - a.data.number || byDay(a, b)),
);
/** Resources, by title. */
export const resources = once(async () =>
  (await outOf('resources')).sort((a, b) => a.data.title.localeCompare(b.data.title, 'en-GB')),
);
/** Events, the latest start first. */
export const events = once(async () =>
  (await outOf('events')).sort((a, b) => b.data.starts.localeCompare(a.data.starts) || byDay(a, b)),
);
/** The register of figures, in its order. */
export const evidence = once(async () => [...(await shelf('evidence'))].sort(byOrder));
/** Words explained, in the order of the alphabet. */
export const glossary = once(async () =>
  [...(await shelf('glossary'))].sort((a, b) => a.data.term.localeCompare(b.data.term, 'en-GB')),
);
/** Partner bodies, in their order. */
export const partners = once(async () => [...(await shelf('partners'))].sort(byOrder));
/** Topics, by name. */
export const topics = once(async () =>
  [...(await shelf('topics'))].sort((a, b) => a.data.name.localeCompare(b.data.name, 'en-GB')),
);
/** The words of the site's pages. */
export const pages = once(() => shelf('pages'));

/** The words of one page. */
export async function page(name: PageName): Promise<LibraryEntry<'pages'>> {
  const found = (await pages()).find((entry) => entry.name === name);
  if (!found) throw new Error(`content/pages/${name}.md is missing.`); // The check has reported it: this is for the types.
  return found;
}

/** `content/site.yaml`. */
export const settings = once(async (): Promise<Settings> => {
  const entry = await getEntry('settings', 'site');
  if (!entry) throw new Error('content/site.yaml is missing.');
  return entry.data;
});

/** Every address that has moved: `content/redirects.yaml`, and the former names of entries with a page or a notice. */
export const redirects = once(async (): Promise<Pick<Redirect, 'from' | 'to'>[]> => {
  const listed = (await getCollection('redirects')).map(({ data: { from, to } }) => ({ from, to }));
  const day = today();
  const told = (await shelf('stories')).filter(({ data }) => storyState(data, day) !== 'absent');
  const lists: LibraryEntry<Dated | 'topics'>[][] = await Promise.all([
    told,
    guides(),
    networks(),
    newsletters(),
    resources(),
    events(),
    topics(),
  ]);
  const renamed = lists
    .flat()
    .flatMap(({ collection, name, data }) => formerAddresses(collection, name, data.formerly));
  return [...listed, ...renamed].sort((a, b) => (a.from < b.from ? -1 : 1));
});

/** The entries that a list of names stands for, in its order; those that may not be seen are left out. */
export async function pick<Name extends CollectionName>(
  list: () => Promise<LibraryEntry<Name>[]>,
  names: readonly string[] = [],
): Promise<LibraryEntry<Name>[]> {
  const index = await byName(list);
  return names.map((name) => index.get(name)).filter((entry) => entry !== undefined);
}

const indexes = new WeakMap<object, Promise<Map<string, LibraryEntry>>>();

/** The entries of a list by their names; made once a list. */
export function byName<Name extends CollectionName>(
  list: () => Promise<LibraryEntry<Name>[]>,
): Promise<Map<string, LibraryEntry<Name>>> {
  let index = indexes.get(list);
  if (!index || import.meta.env.DEV)
    indexes.set(
      list,
      (index = list().then((entries) => new Map(entries.map((entry) => [entry.name, entry as LibraryEntry])))),
    );
  return index as unknown as Promise<Map<string, LibraryEntry<Name>>>;
}
