import { z } from 'zod';
import { line, source } from './fields.ts';

export const strengths = ['counted', 'reported', 'anecdotal'] as const;
export const strands = ['wla', 'career-review', 'sister-movement', 'background'] as const;

/** How each strength is put to readers. */
export const strengthNames: Record<(typeof strengths)[number], string> = {
  counted: 'Counted',
  reported: 'Reported by those who took part',
  anecdotal: 'Anecdotal',
};

/** One figure or finding of the register. Every figure on the site comes from here. */
export const evidenceSchema = z.strictObject({
  value: line(40).meta({ description: 'The figure as printed, in quotes.', example: 'Over 70' }),
  unit: line(80).meta({ description: 'What is counted.', example: 'employees trained as WLAs' }),
  number: z.number().min(0).optional().meta({ description: 'The plain number, for charts.', example: 70 }),
  statement: line(300).meta({ description: 'The whole finding in one plain sentence.' }),
  period: line(80).meta({ description: 'The time that it covers.', example: 'To March 2012' }),
  scope: line(160).meta({ description: 'The places and people that it covers.' }),
  strength: z.enum(strengths).meta({
    description: 'counted (somebody counted), reported (employers or a board said so), anecdotal (told by some).',
  }),
  strand: z
    .enum(strands)
    .meta({ description: 'wla, career-review, sister-movement (never shown as a result of WLAs) or background.' }),
  order: z.int().min(0).meta({ description: 'Its place in the register.', example: 10 }),
  source: source.meta({ description: 'Where it comes from.' }),
});

export type Evidence = z.output<typeof evidenceSchema>;
