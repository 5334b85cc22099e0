import type { Examples } from '../example.ts';
import { fields } from '../piece.ts';

const form = (given: string, reviewBy: string) =>
  fields(`consent:\n  basis: form\n  reference: SF-0042\n  scope: [web]\n  given: ${given}\n  reviewBy: ${reviewBy}`);

const ISSUE = 'newsletters/issue-1.md';
const ITEMS = 'items:\n  - story: bees\n    why: They hum.';

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
  'consent-not-for-newsletter': {
    title: 'A newsletter holds a story that was not meant for it',
    means: 'The people in the story agreed to a page on the web, and not to the newsletter. That choice is theirs.',
    wrong: fields(ITEMS, { in: ISSUE }),
    right: fields(
      'consent:\n  basis: published-source\n  reference: A page about bees\n  scope: [web, newsletter]\n  reviewBy: 2028-01-01',
      { with: { [ISSUE]: fields(ITEMS, { in: ISSUE }).files[ISSUE] } },
    ),
  },
} satisfies Examples;
