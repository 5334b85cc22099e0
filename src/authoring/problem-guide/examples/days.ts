import type { Examples } from '../example.ts';
import { fields } from '../piece.ts';

const GUIDE = 'guides/first-90-days.md';
const consent = (given: string) =>
  fields(`consent:\n  basis: form\n  reference: SF-0042\n  scope: [web]\n  given: ${given}\n  reviewBy: 2027-10-01`);

/** Days. */
export const dayExamples = {
  'published-far-ahead': {
    title: 'A page is to appear in more than a year',
    means: 'You may keep a page back until a day to come. A year or more looks like a slip.',
    wrong: fields('published: 2062-11-02'),
    right: fields('published: 2026-11-02'),
  },
  'day-ahead': {
    title: 'Somebody did something on a day that is to come',
    means: 'Nobody can have looked at a page next year. One of the figures is a slip.',
    wrong: fields('reviewed: 2062-11-02', { in: GUIDE }),
    right: fields('reviewed: 2026-11-02', { in: GUIDE }),
  },
  'day-stale': {
    title: 'Nobody has looked at this for a year',
    means: 'Names, rules and addresses change. Read the page, mend what is no longer true, and then change the day.',
    wrong: fields('reviewed: 2025-06-01', { in: GUIDE }),
    right: fields('reviewed: 2026-11-20', { in: GUIDE }),
  },
  'consent-order': {
    title: 'The days of a consent are in the wrong order',
    means: 'Nobody can be asked again before they were asked. Look at the form, and mend the day that is wrong.',
    wrong: consent('2027-11-01'),
    right: consent('2026-11-01'),
  },
} satisfies Examples;
