import { z } from 'zod';
import { audience, closingFields, line, list, publishedFields, topics, updatedAfterPublished } from './fields.ts';
import { packs } from './packs.ts';

export const resourceKinds = [
  'poster',
  'form',
  'checklist',
  'letter',
  'session-plan',
  'template',
  'cards',
  'report',
  'brand',
] as const;

/** What people want to do when they look for a resource: the five jobs of a WLA first. */
export const resourceJobs = [
  'encourage-learners',
  'put-on-events',
  'give-advice',
  'win-support',
  'build-networks',
  'review-careers',
  'fund-learning',
  'tell-stories',
] as const;

const attachedFile = z.strictObject({
  src: z.string().min(1, { error: 'empty' }).meta({
    description: 'The file name, of a file that lies beside this one.',
    example: './slides.odp',
    attachment: true,
  }),
  title: line(90).meta({
    description:
      'What the file is called on the page. The page itself can be fetched as PDF too, so call it something else.',
    example: 'Slides for a talk of ten minutes',
  }),
  description: line(300).meta({
    description: 'What the file holds, for people who cannot open it; of a picture, what it shows.',
    example: 'Ten slides with notes, about what a WLA does in a week.',
  }),
});

/** A toolkit item. Its body is the resource; files may ship with it as they are. */
export const resourceSchema = z
  .strictObject({
    ...publishedFields,
    kind: z.enum(resourceKinds).meta({ description: 'What it is.' }),
    audience,
    topics,
    jobs: list(z.enum(resourceJobs)).min(1).optional().meta({
      description: 'What it helps people to do, the main thing first. Without it, the site goes by its kind.',
    }),
    minutes: z.int().min(1).max(600).meta({ description: 'How many minutes it takes to use.', example: 15 }),
    version: line(12).meta({
      description: 'In quotes: "1.0" at first, "1.1" after a small change, "2.0" after a large one.',
      example: '1.0',
    }),
    licence: line(60).meta({ description: 'On what terms people may copy and change it.', example: 'CC BY 4.0' }),
    files: z
      .array(attachedFile)
      .min(1)
      .optional()
      .meta({ description: 'Files to download as they are, such as slides or an old PDF.' }),
    packs,
    ...closingFields,
  })
  .refine(...updatedAfterPublished);

export type Resource = z.output<typeof resourceSchema>;

const jobOfKind: Record<Resource['kind'], (typeof resourceJobs)[number]> = {
  poster: 'encourage-learners',
  form: 'win-support',
  checklist: 'put-on-events',
  letter: 'win-support',
  'session-plan': 'put-on-events',
  template: 'build-networks',
  cards: 'encourage-learners',
  report: 'tell-stories',
  brand: 'build-networks',
};

/** What a resource helps people to do: what it says, or else what others of its kind do. */
export const jobsOf = ({ jobs, kind }: Pick<Resource, 'jobs' | 'kind'>): readonly (typeof resourceJobs)[number][] =>
  jobs ?? [jobOfKind[kind]];
