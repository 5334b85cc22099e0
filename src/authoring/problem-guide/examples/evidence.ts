import type { Examples } from '../example.ts';
import { text } from '../piece.ts';

/** Evidence. */
export const evidenceExamples = {
  'figure-unsourced': {
    title: 'A figure has no source',
    means:
      'Readers should see where each figure comes from and how strong it is. A figure of the register says both by itself.',
    wrong: text('The bees helped 64% of staff.'),
    right: text('::figure{id="wla-trained"}'),
  },
} satisfies Examples;
