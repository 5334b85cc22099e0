import type { Examples } from '../example.ts';
import { fields } from '../piece.ts';

const form = (given: string, reviewBy: string) =>
  fields(`consent:\n  basis: form\n  reference: SF-0042\n  scope: [web]\n  given: ${given}\n  reviewBy: ${reviewBy}`);

/** Consent. */
export const consentExamples = {
  'consent-review-due': {
    title: 'It is nearly time to ask again',
    means:
      'You promised to ask the person again by a day, and it is less than 60 days away. A story that rests on a form leaves the site on the day after, unless they say yes.',
    wrong: form('2025-12-01', '2026-12-01'),
    right: form('2026-11-20', '2027-11-20'),
  },
  'consent-lapsed': {
    title: 'Consent has run out',
    means: 'The last day of the consent is past. The story is off the site until the person says yes again.',
    wrong: form('2025-11-01', '2026-11-01'),
    right: form('2026-11-20', '2027-11-20'),
  },
} satisfies Examples;
