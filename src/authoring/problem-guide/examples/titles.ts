import type { Examples } from '../example.ts';
import { fields } from '../piece.ts';

/** Titles and summaries. */
export const titleExamples = {
  'same-words': {
    title: 'Two pages have the same title or summary',
    means: 'In a list or in search, readers could not tell the two apart.',
    wrong: fields('title: Your first 90 days'),
    right: fields('title: Bees in the canteen'),
  },
} satisfies Examples;
