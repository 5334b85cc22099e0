import { z } from 'zod';
import { internalAddress, line, list } from './fields.ts';

/** A word or abbreviation, explained. */
export const glossarySchema = z.strictObject({
  term: line(60).meta({ description: 'The word or abbreviation.', example: 'ESB' }),
  standsFor: line(90)
    .optional()
    .meta({ description: 'For an abbreviation: the words in full.', example: 'Employment and Skills Board' }),
  definition: line(400).meta({ description: 'One to three plain sentences.' }),
  alsoKnownAs: list(line(60)).optional().meta({ description: 'Other words that people use for it.' }),
  link: internalAddress.optional().meta({ description: 'The page that tells more, as an address of this site.' }),
});

export type GlossaryTerm = z.output<typeof glossarySchema>;
