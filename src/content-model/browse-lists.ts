/** The lists by which stories are browsed, and their addresses. */
import { employerSizes, storyKinds } from './stories.ts';

/** The ways to browse stories: the field of a story that each goes by. */
export const storyFacets = ['kind', 'network', 'topic', 'size'] as const;

export type StoryFacet = (typeof storyFacets)[number];

/** The address of a list of stories: `/stories/kind/person/`, and `/stories/kind/person/2/` for its second page. */
export const storyListAddress = (facet: StoryFacet, value: string, page = 1): string =>
  `/stories/${facet}/${value}/${page === 1 ? '' : `${page}/`}`;

/** The values that a facet can have, where they do not depend on the content. */
export const fixedFacetValues: Partial<Record<StoryFacet, readonly string[]>> = {
  kind: storyKinds,
  size: employerSizes,
};
