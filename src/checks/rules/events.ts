import type { Event } from '../../content-model/events.ts';
import { problem } from '../../content-model/problem.ts';
import type { Rule } from '../rule.ts';

/** An event that is still to come is not called past, and one that is over is not called anything else. */
export const events: Rule = {
  name: 'events are called past when they are',
  run: ({ entries, today, locate }) =>
    entries.flatMap((entry) => {
      if (entry.collection !== 'events' || !entry.data) return [];
      const { status, starts, ends } = entry.data as Event;
      const day = (ends ?? starts).slice(0, 10);
      const place = () => locate(entry, ['status']);
      if (status === 'past' && day > today) return [problem('event-not-past', place(), { day })];
      if ((status === 'scheduled' || status === 'moved') && day < today)
        return [problem('event-over', place(), { day, status })];
      return [];
    }),
};
