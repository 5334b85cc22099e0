import { z } from 'zod';
import { dayOrTime, isDayOrTime } from './calendar-day.ts';
import { closingFields, line, publishedFields, reference, rule, updatedAfterPublished, webAddress } from './fields.ts';

/** Whether a day or time is before another. A day alone says nothing of the time. */
const isBefore = (one: string, other: string) => {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
};

const eventKinds = ['information-session', 'network-meeting', 'training', 'seminar', 'celebration'] as const;

/** A session or meeting. */
export const eventSchema = z
  .strictObject({
    ...publishedFields,
    starts: dayOrTime.meta({ description: 'The day, or the day and the time by the clock in Britain.' }),
    ends: dayOrTime.optional().meta({ description: 'The last day, or the day and time of the end.' }),
    place: line(120).optional().meta({ description: 'Where it is. Give a place or an online address.' }),
    online: webAddress.optional().meta({ description: 'The address at which to join.' }),
    network: reference('networks', 'The network that holds it, by its file name.').optional(),
    kind: z.enum(eventKinds).meta({ description: 'What sort of event it is.' }),
    booking: line(300).optional().meta({ description: 'How to book, in a sentence.' }),
    status: z
      .enum(['scheduled', 'moved', 'cancelled', 'past'])
      .meta({ description: 'scheduled, moved (to another day or place), cancelled or past.' }),
    outcome: line(400).optional().meta({ description: 'For a past event: what came of it.' }),
    ...closingFields,
  })
  .refine(...updatedAfterPublished)
  .refine(
    ...rule<{ starts: string; ends?: string | undefined }>(
      'ends',
      'ends-before-start',
      ({ starts, ends }) => !isDayOrTime(starts) || !isDayOrTime(ends) || !isBefore(ends, starts),
    ),
  );

export type Event = z.output<typeof eventSchema>;
