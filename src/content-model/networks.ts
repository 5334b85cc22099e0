import { z } from 'zod';
import { networkColours } from '../brand/colours.ts';
import { calendarDay } from './calendar-day.ts';
import { closingFields, line, list, publishedFields, reference, updatedAfterPublished } from './fields.ts';

const coordinator = z.strictObject({
  role: line(60).optional().meta({ description: 'What the person does, not a name.', example: 'Network coordinator' }),
  email: z
    .email({ error: 'not-an-email' })
    .optional()
    .meta({ description: 'An address that the network agreed to publish.', example: 'network@example.org' }),
  phone: line(30).optional().meta({ description: 'A number that the network agreed to publish.' }),
  hours: line(60).optional().meta({ description: 'When somebody answers.', example: 'Tuesday mornings' }),
});

/** A regional network: one file a network. */
export const networkSchema = z
  .strictObject({
    ...publishedFields,
    area: line().meta({ description: 'The area that it covers, in words.', example: 'Lincolnshire and Rutland' }),
    places: list(line(60)).min(1).meta({ description: 'Towns and counties that people will look for.' }),
    status: z.enum(['active', 'forming', 'historic']).meta({
      description: 'active: it meets; forming: people are starting it; historic: it met once and does not now.',
    }),
    colour: z.enum(networkColours).optional().meta({
      description: 'The colour of its page and its mark: one that no other network has. Violet, if it is left out.',
    }),
    letters: z
      .string()
      .regex(/^[A-Z]{1,3}$/, { error: 'not-mark-letters' })
      .optional()
      .meta({
        description: 'One to three capital letters for its mark, if the first letters of its title do not suit.',
      }),
    coordinator: coordinator.optional().meta({ description: 'How to reach it. Leave out what is not known.' }),
    partners: list(reference('partners', 'A partner body, by its file name in content/partners.'))
      .optional()
      .meta({ description: 'Bodies that back it.' }),
    postcodeAreas: list(z.string().regex(/^[A-Z]{1,2}$/, { error: 'not-a-postcode-area' }))
      .default([])
      .meta({
        description: 'The letters at the front of the postcodes that it covers.',
        example: ['LN', 'PE'],
      }),
    confirmed: calendarDay.meta({ description: 'The day on which somebody last checked these details.' }),
    figures: list(reference('evidence', 'A figure, by its file name in content/evidence.'))
      .optional()
      .meta({ description: 'Figures of the register to show on the page.' }),
    ...closingFields,
  })
  .refine(...updatedAfterPublished);

export type Network = z.output<typeof networkSchema>;
