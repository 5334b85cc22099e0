import { z } from 'zod';
import { audience, closingFields, line, publishedFields, topics, updatedAfterPublished } from './fields.ts';

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
    example: 'Ten slides with notes, about what a WLA does in a week',
  }),
});

/** A toolkit item. Its body is the resource; files may ship with it as they are. */
export const resourceSchema = z
  .strictObject({
    ...publishedFields,
    kind: z.enum(resourceKinds).meta({ description: 'What it is.' }),
    audience,
    topics,
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
    ...closingFields,
  })
  .refine(...updatedAfterPublished);

export type Resource = z.output<typeof resourceSchema>;
