/** The lists by which stories are browsed. */
import { employerSizes, storyKinds } from '../content-model/stories.ts';
import { browse } from './browse.ts';
import { networks, stories, topics } from './index.ts';
import { employerSizeNames, storyKindLists } from './labels.ts';
import { once } from './once.ts';

/** All stories, and the lists by kind, topic, network and size of employer. */
export const storyLists = once(async () =>
  browse('stories', 'All stories', await stories(), [
    {
      facet: 'kind',
      title: 'By whom they are about',
      valuesOf: ({ data }) => [data.kind],
      values: storyKinds.map((value) => ({
        value,
        name: storyKindLists[value],
        title: `Stories: ${storyKindLists[value].toLowerCase()}`,
      })),
    },
    {
      facet: 'topic',
      title: 'By topic',
      valuesOf: ({ data }) => data.topics,
      values: (await topics()).map(({ name, data }) => ({
        value: name,
        name: data.name,
        title: `Stories: ${data.name}`,
      })),
    },
    {
      facet: 'network',
      title: 'By network',
      valuesOf: ({ data }) => [data.network],
      values: (await networks()).map(({ name, data }) => ({
        value: name,
        name: data.title,
        title: `Stories: ${data.title}`,
      })),
    },
    {
      facet: 'size',
      title: 'By size of employer',
      valuesOf: ({ data }) => [data.employerSize],
      values: employerSizes.map((value) => ({
        value,
        name: employerSizeNames[value],
        title: `Stories: employers with ${employerSizeNames[value].toLowerCase()}`,
      })),
    },
  ]),
);
