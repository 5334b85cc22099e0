import { problem } from '../../content-model/problem.ts';
import type { Story } from '../../content-model/stories.ts';
import { consentState, isOut, lastDayOf } from '../../library/visibility.ts';
import type { Rule } from '../rule.ts';

/** How many days before the review of a consent the reminder begins. */
const REMINDER_DAYS = 60;

/** Consent that runs out soon, or has run out, is brought to an editor's notice. */
export const consent: Rule = {
  name: 'consent is asked for again in time',
  run({ entries, today, locate }) {
    const soon = new Date(Date.parse(today) + REMINDER_DAYS * 86_400_000).toISOString().slice(0, 10);
    return entries.flatMap((entry) => {
      if (entry.collection !== 'stories' || !entry.data) return [];
      const story = entry.data as Story;
      if (!isOut(story, today)) return [];
      const day = lastDayOf(story.consent);
      if (consentState(story, today) === 'lapsed')
        return [
          problem(
            'consent-lapsed',
            locate(entry, ['consent', story.consent.expires === day ? 'expires' : 'reviewBy']),
            { day },
          ),
        ];
      if (consentState(story, today) === 'given' && story.consent.reviewBy <= soon)
        return [problem('consent-review-due', locate(entry, ['consent', 'reviewBy']), { day: story.consent.reviewBy })];
      return [];
    });
  },
};
