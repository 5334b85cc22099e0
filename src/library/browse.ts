/** Lists by which the entries of a collection are browsed: the whole list, and one for each value of each facet. */
import { listAddress, wholeListAddress, type Browsed, type Facet } from '../content-model/browse-lists.ts';

/** A list of entries, with the address of each of its pages. */
export interface BrowseList<Entry> {
  /** Its name beside others of its sort: "London". */
  name: string;
  /** Its name by itself: "Stories from London". */
  title: string;
  address: string;
  pageAddress: (page: number) => string;
  entries: Entry[];
}

/** The whole list, and the lists of each facet. */
export interface Browse<Entry> {
  all: BrowseList<Entry>;
  facets: { title: string; lists: BrowseList<Entry>[] }[];
}

/** A way to browse: what it is called, the values of an entry, and every value with its names. */
export interface FacetOf<Entry, Name extends Browsed> {
  facet: Facet<Name>;
  title: string;
  valuesOf: (entry: Entry) => readonly (string | undefined)[];
  values: readonly { value: string; name: string; title: string }[];
}

/**
 * Puts entries into the lists of their values. A list without entries is a list all the same, so that its address works.
 *
 * @param allTitle what the whole list is called
 * @param entries the entries, in the order of every list
 */
export function browse<Entry, Name extends Browsed>(
  collection: Name,
  allTitle: string,
  entries: Entry[],
  facets: readonly FacetOf<Entry, Name>[],
): Browse<Entry> {
  return {
    all: {
      name: 'All',
      title: allTitle,
      address: wholeListAddress(collection),
      pageAddress: (page) => wholeListAddress(collection, page),
      entries,
    },
    facets: facets.map(({ facet, title, valuesOf, values }) => {
      const found = new Map<string, Entry[]>(values.map(({ value }) => [value, []]));
      for (const entry of entries)
        for (const value of valuesOf(entry)) if (value !== undefined) found.get(value)?.push(entry);
      return {
        title,
        lists: values.map(({ value, name, title }) => ({
          name,
          title,
          address: listAddress(collection, facet, value),
          pageAddress: (page) => listAddress(collection, facet, value, page),
          entries: found.get(value) ?? [],
        })),
      };
    }),
  };
}

/** Entries on one page of a list. */
const MOST = 48;

/** A page of a list, as `[...list].astro` gets it: a type, for Astro takes no interface here. */
export type ListPage<Entry> = {
  title: string;
  /** Whether it is the first page of the whole list, whose words an editor writes. */
  main: boolean;
  /** The address of the list's first page. */
  current: string;
  entries: Entry[];
  total: number;
  menu: { title: string; lists: { name: string; address: string; count: number }[] }[];
  number: number;
  count: number;
  earlier: string | undefined;
  later: string | undefined;
};

/** Every page of every list, for `getStaticPaths`. */
export function listPages<Entry>({
  all,
  facets,
}: Browse<Entry>): { params: { list: string | undefined }; props: ListPage<Entry> }[] {
  const menu = facets.map(({ title, lists }) => ({
    title,
    lists: lists.map(({ name, address, entries }) => ({ name, address, count: entries.length })),
  }));
  return [all, ...facets.flatMap(({ lists }) => lists)].flatMap((list) => {
    const count = Math.max(1, Math.ceil(list.entries.length / MOST));
    return Array.from({ length: count }, (_, i) => ({
      params: { list: list.pageAddress(i + 1).slice(all.address.length, -1) || undefined },
      props: {
        title: list.title,
        main: list === all && i === 0,
        current: list.address,
        entries: list.entries.slice(i * MOST, (i + 1) * MOST),
        total: list.entries.length,
        menu,
        number: i + 1,
        count,
        earlier: i > 0 ? list.pageAddress(i) : undefined,
        later: i + 1 < count ? list.pageAddress(i + 2) : undefined,
      },
    }));
  });
}
