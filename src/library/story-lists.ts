/** The lists by which stories are browsed. */
import { storyListAddress, type StoryFacet } from '../content-model/browse-lists.ts';
import { employerSizes, storyKinds } from '../content-model/stories.ts';
import { networks, stories, topics, type LibraryEntry } from './index.ts';
import { employerSizeNames, storyKindLists } from './labels.ts';
import { once } from './once.ts';

type Story = LibraryEntry<'stories'>;

/** A list of stories, with the address of each of its pages. */
export interface StoryList {
  /** Its name beside others of its sort: "London". */
  name: string;
  /** Its name by itself: "Stories from London". */
  title: string;
  address: string;
  pageAddress: (page: number) => string;
  stories: Story[];
}

/** All stories, and the lists by kind, network, topic and size of employer. */
export const storyLists = once(
  async (): Promise<{ all: StoryList; facets: { title: string; lists: StoryList[] }[] }> => {
    const shown = await stories();
    const all: StoryList = {
      name: 'All',
      title: 'All stories',
      address: '/stories/',
      pageAddress: (page) => (page === 1 ? '/stories/' : `/stories/page/${page}/`),
      stories: shown,
    };
    const group = (
      facet: StoryFacet,
      valuesOf: (story: Story) => readonly (string | undefined)[],
      values: readonly { value: string; name: string; title: string }[],
    ): StoryList[] => {
      const lists = new Map<string, Story[]>(values.map(({ value }) => [value, []]));
      for (const story of shown)
        for (const value of valuesOf(story)) if (value !== undefined) lists.get(value)?.push(story);
      return values.map(({ value, name, title }) => ({
        name,
        title,
        address: storyListAddress(facet, value),
        pageAddress: (page) => storyListAddress(facet, value, page),
        stories: lists.get(value) ?? [],
      }));
    };
    const networkList = (await networks()).map(({ name, data }) => ({
      value: name,
      name: data.title,
      title: `Stories: ${data.title}`,
    }));
    const topicList = (await topics()).map(({ name, data }) => ({
      value: name,
      name: data.name,
      title: `Stories: ${data.name}`,
    }));
    return {
      all,
      facets: [
        {
          title: 'By whom they are about',
          lists: group(
            'kind',
            ({ data }) => [data.kind],
            storyKinds.map((value) => ({
              value,
              name: storyKindLists[value],
              title: `Stories: ${storyKindLists[value].toLowerCase()}`,
            })),
          ),
        },
        { title: 'By topic', lists: group('topic', ({ data }) => data.topics, topicList) },
        { title: 'By network', lists: group('network', ({ data }) => [data.network], networkList) },
        {
          title: 'By size of employer',
          lists: group(
            'size',
            ({ data }) => [data.employerSize],
            employerSizes.map((value) => ({
              value,
              name: employerSizeNames[value],
              title: `Stories: employers with ${employerSizeNames[value].toLowerCase()}`,
            })),
          ),
        },
      ],
    };
  },
);
