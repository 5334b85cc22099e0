/** The lists by which resources are browsed. */
import { audiences } from '../content-model/fields.ts';
import { jobsOf, resourceJobs, resourceKinds } from '../content-model/resources.ts';
import { timeBands, timeBandsOf, type TimeBand } from '../content-model/time-bands.ts';
import { browse } from './browse.ts';
import { resources } from './index.ts';
import { audienceNames, inSentence, resourceJobNames, resourceKindLists, timeBandNames } from './labels.ts';
import { once } from './once.ts';

/** All resources, and the lists by what people want to do, by audience, kind and time to use. */
export const resourceLists = once(async () =>
  browse('resources', 'All resources', await resources(), [
    {
      facet: 'to',
      title: 'What do you want to do?',
      valuesOf: ({ data }) => jobsOf(data),
      values: resourceJobs.map((value) => ({
        value,
        name: resourceJobNames[value],
        title: `Resources to ${inSentence(resourceJobNames[value])}`,
      })),
    },
    {
      facet: 'for',
      title: 'Who is it for?',
      valuesOf: ({ data }) => data.audience,
      values: audiences.map((value) => ({
        value,
        name: audienceNames[value],
        title: `Resources for ${inSentence(audienceNames[value])}`,
      })),
    },
    {
      facet: 'kind',
      title: 'What kind of thing?',
      valuesOf: ({ data }) => [data.kind],
      values: resourceKinds.map((value) => ({
        value,
        name: resourceKindLists[value],
        title: `Resources: ${inSentence(resourceKindLists[value])}`,
      })),
    },
    {
      facet: 'time',
      title: 'How long have you got?',
      valuesOf: ({ data }) => timeBandsOf(data.minutes),
      values: (Object.keys(timeBands) as TimeBand[]).map((value) => ({
        value,
        name: timeBandNames[value],
        title: `Resources that take ${inSentence(timeBandNames[value])}`,
      })),
    },
  ]),
);
