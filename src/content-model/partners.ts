import { z } from 'zod';
import { line, webAddress } from './fields.ts';

/** A body that has worked with WLAs, or in their field. */
export const partnerSchema = z.strictObject({
  name: line(90).meta({ description: 'The name of the body.' }),
  kind: z
    .enum([
      'founder',
      'funder',
      'host',
      'business-network',
      'skills-board',
      'provider',
      'union-body',
      'campaign',
      'public-service',
    ])
    .meta({ description: 'What sort of body it is.' }),
  role: line(300).meta({ description: 'What it did or does, in a plain sentence.' }),
  period: line(60).optional().meta({ description: 'When.', example: 'From autumn 2015' }),
  status: z.enum(['current', 'past']).meta({ description: 'past where the body, or its part in this, has ended.' }),
  website: webAddress.optional().meta({ description: 'Its own home page.' }),
  order: z.int().min(0).meta({ description: 'Its place in the list.', example: 10 }),
});

export type Partner = z.output<typeof partnerSchema>;
