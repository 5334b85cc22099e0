/** What may be seen on a day: the one place that decides it. */
import type { CalendarDay } from '../content-model/calendar-day.ts';
import type { Story } from '../content-model/stories.ts';

interface Publishable {
  draft?: boolean | undefined;
  published?: CalendarDay;
}

/** Whether an entry is out: not a draft, and its day has come. */
export function isOut(data: Publishable, today: CalendarDay): boolean {
  return data.draft !== true && (data.published === undefined || data.published <= today);
}

/**
 * How a story's consent stands on a day. Consent by form lapses the day after its review was due: the person was
 * promised to be asked again. A published source has no such promise, so only a stated last day ends it.
 */
export function consentState(
  { consent }: Pick<Story, 'consent'>,
  today: CalendarDay,
): 'given' | 'not-for-web' | 'withdrawn' | 'lapsed' {
  if (consent.withdrawn !== undefined && consent.withdrawn <= today) return 'withdrawn';
  if (lastDayOf(consent) < today) return 'lapsed';
  const agreed = consent.scope.includes('web') && (consent.given === undefined || consent.given <= today);
  return agreed ? 'given' : 'not-for-web';
}

/** The last day on which consent holds; a day beyond all others where nothing ends it. */
export function lastDayOf(consent: Story['consent']): CalendarDay {
  const days = [consent.expires, consent.basis === 'form' ? consent.reviewBy : undefined].filter(
    (day) => day !== undefined,
  );
  return days.sort()[0] ?? '9999-12-31';
}

/**
 * Whether a story is shown, has only a notice at its address ("gone": it was public, and is not any more), or has no
 * address at all.
 */
export function storyState(data: Story, today: CalendarDay): 'shown' | 'gone' | 'absent' {
  if (!isOut(data, today)) return 'absent';
  const consent = consentState(data, today);
  if (consent === 'given') return 'shown';
  return consent !== 'not-for-web' && wasShown(data) ? 'gone' : 'absent';
}

/**
 * Whether a story may be told in a newsletter, wherever it may be shown else: who agreed to a page on the web has not
 * agreed to that.
 */
export const isForNewsletter = ({ consent }: Pick<Story, 'consent'>): boolean => consent.scope.includes('newsletter');

/** Whether a story was ever shown: consent held on the first day on which it could be. */
const wasShown = (data: Story): boolean => consentState(data, firstDayOf(data)) === 'given';

/** The first day on which a story could be shown: its own, or that of the consent where the form was signed later. */
export const firstDayOf = ({ published, consent }: Pick<Story, 'published' | 'consent'>): CalendarDay =>
  consent.given !== undefined && consent.given > published ? consent.given : published;
