import type { Choice } from './prompts.ts';
import { valueAt, type Fields } from './values.ts';

/** What stands in the place of the number of a form that there is not yet. */
const NOT_YET = 'not yet';

/** What the consent of a new story may rest on, as it is asked. "none" makes the story a draft. */
export const consentQuestion = 'Has the person, or the organisation, agreed that this story is told?';

export const consentChoices: readonly Choice[] = [
  { value: 'form', label: 'Yes, they signed a form', hint: 'you need its number and its day' },
  { value: 'published-source', label: 'The story is public already', hint: 'in a source that you can name' },
  { value: 'none', label: 'Not yet', hint: 'the story starts as a draft' },
];

/**
 * The fields of a story that nobody has agreed to yet: a draft, whose consent allows nothing. It passes the check, is
 * not on the site, and does not pass without its form once it is no draft any more.
 */
export const noConsentYet = (today: string): Fields => ({
  draft: true,
  consent: { basis: 'form', reference: NOT_YET, scope: [], reviewBy: today },
});

/** Whether a story is one that nobody has agreed to yet. */
export const waitsForConsent = (data: Fields): boolean =>
  data['draft'] === true && valueAt(data, ['consent', 'reference']) === NOT_YET;

/** What to do about it, for the file. */
export const consentNotes: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'consent',
    [
      'THERE IS NO CONSENT YET, so the story is a draft. What to do:',
      '1. Ask the person. Show them the story, and where it would appear. Let them sign a form.',
      '2. Fill in the reference, the scope, the day (given) and the day to ask again (reviewBy).',
      '3. Take the line "draft: true" out.',
    ],
  ],
]);
