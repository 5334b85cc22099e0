/** The lists by which stories and resources are browsed, and their addresses. */
import { audiences } from './fields.ts';
import { resourceJobs, resourceKinds } from './resources.ts';
import { employerSizes, storyKinds } from './stories.ts';
import { timeBands } from './time-bands.ts';

/** The ways to browse, by the words of their addresses; with the values that do not depend on the content. */
export const facetValues = {
  stories: { kind: storyKinds, network: [], topic: [], size: employerSizes },
  resources: { to: resourceJobs, for: audiences, kind: resourceKinds, time: Object.keys(timeBands) },
} as const satisfies Record<string, Record<string, readonly string[]>>;

/** A collection that is browsed by lists. */
export type Browsed = keyof typeof facetValues;

/** A way to browse a collection. */
export type Facet<Name extends Browsed> = keyof (typeof facetValues)[Name] & string;

/**
 * The address of a list, and of its later pages.
 *
 * @example listAddress('stories', 'kind', 'person', 2) // '/stories/kind/person/2/'
 */
export const listAddress = <Name extends Browsed>(collection: Name, facet: Facet<Name>, value: string, page = 1) =>
  `/${collection}/${facet}/${value}/${page === 1 ? '' : `${page}/`}`;

/** The address of the whole list of a collection, and of its later pages: `/stories/`, `/stories/page/2/`. */
export const wholeListAddress = (collection: Browsed, page = 1): string =>
  `/${collection}/${page === 1 ? '' : `page/${page}/`}`;

/** The addresses of the lists that are there whatever the content. */
export const fixedLists: readonly string[] = (Object.keys(facetValues) as Browsed[]).flatMap((collection) =>
  Object.entries<readonly string[]>(facetValues[collection]).flatMap(([facet, values]) =>
    values.map((value) => listAddress(collection, facet as Facet<typeof collection>, value)),
  ),
);
