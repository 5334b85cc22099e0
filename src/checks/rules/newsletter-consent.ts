import { problem } from '../../content-model/problem.ts';
import type { Newsletter } from '../../content-model/newsletters.ts';
import type { Story } from '../../content-model/stories.ts';
import { isForNewsletter } from '../../library/visibility.ts';
import type { Rule } from '../rule.ts';

/** A newsletter tells only the stories of people who agreed to that. The library leaves the others out. */
export const newsletterConsent: Rule = {
  name: 'newsletters tell stories whose people agreed to it',
  run: ({ entries, byName, locate }) =>
    entries.flatMap((entry) => {
      if (entry.collection !== 'newsletters' || !entry.data) return [];
      return (entry.data as Newsletter).items.flatMap(({ story }, i) => {
        const told = story === undefined ? undefined : byName.get('stories')?.get(story);
        if (!told?.data || isForNewsletter(told.data as Story)) return [];
        return [problem('consent-not-for-newsletter', locate(entry, ['items', i, 'story']), { story: told.name })];
      });
    }),
};
