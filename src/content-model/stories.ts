import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import {
  closingFields,
  line,
  list,
  picture,
  publishedFields,
  reference,
  rule,
  topics,
  updatedAfterPublished,
} from './fields.ts';

export const storyKinds = ['person', 'employer', 'network', 'partner'] as const;
export const employerSizes = ['micro', 'small', 'medium', 'large'] as const;

const consent = z.strictObject({
  basis: z.enum(['form', 'published-source']).meta({
    description: 'What the right to tell the story rests on: a signed form, or a source that is already public.',
  }),
  reference: line().meta({
    description: 'For a form: its reference number, never the form or a real name. For a published source: its title.',
    example: 'SF-0042',
  }),
  scope: list(z.enum(['web', 'newsletter', 'social', 'print'])).meta({
    description: 'Where the person agreed that the story may appear. Without "web" it has no page.',
  }),
  given: calendarDay
    .optional()
    .meta({ description: 'The day on which the form was signed. Needed for a form, unless the story is a draft.' }),
  reviewBy: calendarDay.meta({
    description: 'The day by which to ask again. Consent by form lapses on the day after, unless renewed.',
  }),
  expires: calendarDay
    .optional()
    .meta({ description: 'The last day on which the story may be shown, if one was agreed.' }),
  withdrawn: calendarDay
    .optional()
    .meta({ description: 'The day on which the person withdrew. The story leaves the site at once.' }),
});

/** Consent by form has a day. A draft may wait for it: it is not on the site. */
const formHasDay = rule<{ draft?: boolean | undefined; consent?: { basis: string; given?: string | undefined } }>(
  ['consent', 'given'],
  'form-without-day',
  ({ draft, consent }) => draft === true || consent?.basis !== 'form' || consent.given !== undefined,
);

/** A case story: one folder a story, with its pictures beside it. */
export const storySchema = z
  .strictObject({
    ...publishedFields,
    kind: z.enum(storyKinds).meta({ description: 'Whom the story is about.' }),
    network: reference('networks', 'The regional network, by its file name in content/networks.').optional(),
    sector: line(60).optional().meta({ description: 'The line of work.', example: 'Health and care' }),
    employerSize: z.enum(employerSizes).optional().meta({
      description:
        'How many people work there: micro (up to 10), small (up to 49), medium (up to 249), large (250 or more).',
    }),
    topics,
    picture: picture.optional().meta({ description: 'A picture for the top of the story and for cards.' }),
    naming: z
      .enum(['own-first-name', 'changed-name', 'anonymous', 'organisation'])
      .meta({ description: 'How people are named. A changed name is marked on the page.' }),
    consent: consent.meta({ description: 'Who agreed to what. The story is shown only while this allows it.' }),
    related: list(reference('stories', 'Another story, by its folder name.'))
      .optional()
      .meta({ description: 'Stories to offer next.' }),
    ...closingFields,
  })
  .refine(...updatedAfterPublished)
  .refine(...formHasDay)
  .refine(
    ...rule<{ naming: string; picture?: unknown }>(
      'picture',
      'picture-of-changed-name',
      ({ naming, picture }) => naming !== 'changed-name' || picture == null,
    ),
  );

export type Story = z.output<typeof storySchema>;
