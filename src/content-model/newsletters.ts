import { z } from 'zod';
import { closingFields, line, publishedFields, reference, rule, updatedAfterPublished } from './fields.ts';

/** The keys of which an item has exactly one. */
const itemKinds = ['story', 'guide', 'resource', 'event', 'network'] as const;

const item = z
  .strictObject({
    story: reference('stories', 'The folder name of a story.').optional(),
    guide: reference('guides', 'The file name of a guide.').optional(),
    resource: reference('resources', 'The file name of a resource.').optional(),
    event: reference('events', 'The file name of an event.').optional(),
    network: reference('networks', 'The file name of a network.').optional(),
    why: line(200).meta({ description: 'One line on why a reader would want it.' }),
  })
  .refine(...rule<object>('', 'one-item-each', (entry) => itemKinds.filter((kind) => kind in entry).length === 1))
  .meta({ exactlyOneOf: itemKinds });

/** A newsletter issue: one file an issue. */
export const newsletterSchema = z
  .strictObject({
    ...publishedFields,
    number: z.int().min(1).meta({ description: 'The number of the issue.', example: 4 }),
    items: z.array(item).min(1).meta({ description: 'What the issue points to, each with one line of why.' }),
    ...closingFields,
  })
  .refine(...updatedAfterPublished);

export type Newsletter = z.output<typeof newsletterSchema>;
