import { z } from 'zod';
import { closingFields, line } from './fields.ts';

/** A topic by which stories, guides and resources are browsed. */
export const topicSchema = z.strictObject({
  name: line(40).meta({ description: 'The topic, as readers see it.', example: 'Health at work' }),
  summary: line(160).meta({ description: 'What belongs to it, in one sentence.' }),
  formerly: closingFields.formerly,
});

export type Topic = z.output<typeof topicSchema>;
