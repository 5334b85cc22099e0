import type { Event } from '../../content-model/events.ts';
import { problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** An event that is still to come is not called past. */
export const events: Rule = {
  name: 'events to come are not called past',
  run: ({ entries, today, locate }) =>
    entries.flatMap((entry) => {
      if (entry.collection !== 'events' || !entry.data) return [];
      const { status, starts, ends } = entry.data as Event;
      const day = (ends ?? starts).slice(0, 10);
      return status === 'past' && day > today ? [problem('event-not-past', locate(entry, ['status']), { day })] : [];
    }),
};
