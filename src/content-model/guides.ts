import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import {
  audience,
  closingFields,
  line,
  list,
  publishedFields,
  reference,
  topics,
  updatedAfterPublished,
} from './fields.ts';
import { packs } from './packs.ts';

/** A role guide: how to do one thing, for one or more audiences. */
export const guideSchema = z
  .strictObject({
    ...publishedFields,
    audience,
    order: z.int().min(0).meta({ description: 'Its place in the list of guides: 10, 20, 30 and so on.', example: 40 }),
    topics,
    reviewed: calendarDay.meta({ description: 'The day on which somebody last checked that it is right.' }),
    owner: line(60).meta({ description: 'The role that keeps it right, not a person.', example: 'National editor' }),
    resources: list(reference('resources', 'A resource, by its file name in content/resources.'))
      .optional()
      .meta({ description: 'Resources that it uses.' }),
    related: list(reference('guides', 'Another guide, by its file name.'))
      .optional()
      .meta({ description: 'Guides to offer next.' }),
    packs,
    ...closingFields,
  })
  .refine(...updatedAfterPublished);

export type Guide = z.output<typeof guideSchema>;
