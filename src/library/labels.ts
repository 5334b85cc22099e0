/** How the choices of the content model are put to readers. */
import type { Event } from '../content-model/events.ts';
import type { Guide } from '../content-model/guides.ts';
import type { Network } from '../content-model/networks.ts';
import type { Partner } from '../content-model/partners.ts';
import type { PackName } from '../content-model/packs.ts';
import type { Resource, resourceJobs } from '../content-model/resources.ts';
import type { Story } from '../content-model/stories.ts';
import type { TimeBand } from '../content-model/time-bands.ts';

export const storyKindNames: Record<Story['kind'], string> = {
  person: 'A person’s story',
  employer: 'An employer’s story',
  network: 'A network’s story',
  partner: 'A partner’s story',
};

export const storyKindLists: Record<Story['kind'], string> = {
  person: 'People',
  employer: 'Employers',
  network: 'Networks',
  partner: 'Partners',
};

export const employerSizeNames: Record<NonNullable<Story['employerSize']>, string> = {
  micro: 'Up to 10 people',
  small: '11 to 49 people',
  medium: '50 to 249 people',
  large: '250 people or more',
};

export const audienceNames: Record<Guide['audience'][number], string> = {
  employer: 'Employers',
  'would-be-wla': 'People who may become a WLA',
  wla: 'WLAs',
  'lead-wla': 'Lead WLAs',
  partner: 'Partners',
  learner: 'Learners',
};

export const resourceKindNames: Record<Resource['kind'], string> = {
  poster: 'Poster',
  form: 'Form',
  checklist: 'Checklist',
  letter: 'Letter',
  'session-plan': 'Session plan',
  template: 'Template',
  cards: 'Cards',
  report: 'Report',
  brand: 'Brand',
};

/** The same kinds where several are listed. */
export const resourceKindLists: Record<Resource['kind'], string> = {
  poster: 'Posters',
  form: 'Forms',
  checklist: 'Checklists',
  letter: 'Letters',
  'session-plan': 'Session plans',
  template: 'Templates',
  cards: 'Cards',
  report: 'Reports',
  brand: 'Brand',
};

/** What people want to do, as a list says it after "to". */
export const resourceJobNames: Record<(typeof resourceJobs)[number], string> = {
  'encourage-learners': 'Encourage learners',
  'put-on-events': 'Put on learning events',
  'give-advice': 'Give information and advice',
  'win-support': 'Win backing from managers',
  'build-networks': 'Build a network',
  'review-careers': 'Review a career',
  'fund-learning': 'Ask for or give a grant',
  'tell-stories': 'Share stories and news',
};

/** How much time people have. */
export const timeBandNames: Record<TimeBand, string> = {
  'up-to-5-minutes': 'Up to 5 minutes',
  'up-to-15-minutes': 'Up to 15 minutes',
  'up-to-30-minutes': 'Up to 30 minutes',
  'up-to-an-hour': 'Up to an hour',
  'over-an-hour': 'More than an hour',
};

/** What a pack is called, and what it is for. */
export const packWords: Record<PackName, { title: string; sentence: string }> = {
  'new-wla': {
    title: 'New WLA’s starter pack',
    sentence: 'What you need in your first weeks as a Workplace Learning Advocate: guides to read, and things to use.',
  },
  employer: {
    title: 'Employer’s pack',
    sentence: 'What to read and agree on before one of your staff takes on the role, and things to put up and use.',
  },
  partner: {
    title: 'Partner’s pack',
    sentence:
      'For bodies that want to bring WLAs together: how to start a network, hold a session and run a small fund.',
  },
};

/**
 * A name as it stands inside a sentence: with a small letter at first, unless it is one that is all capitals, or a name.
 *
 * @example inSentence('Put on events') // 'put on events'
 * @example inSentence('WLAs') // 'WLAs'
 */
export const inSentence = (name: string): string =>
  /^(?:\p{Lu}{2}|Lead WLA)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** How long a resource takes to use, in words. */
export const minutesToUse = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to use`;

export const eventKindNames: Record<Event['kind'], string> = {
  'information-session': 'Information Session',
  'network-meeting': 'Network meeting',
  training: 'Training',
  seminar: 'Seminar',
  celebration: 'Celebration',
};

const eventStatusWords: Record<Event['status'], string> = {
  scheduled: '',
  moved: 'Moved: ',
  cancelled: 'Cancelled: ',
  past: '',
};

/** What an event is called in lists, with what people who had planned to come must know first. */
export const eventTitle = ({ status, title }: Pick<Event, 'status' | 'title'>): string =>
  `${eventStatusWords[status]}${title}`;

export const networkStatusNames: Record<Network['status'], string> = {
  active: 'Meeting now',
  forming: 'Being started',
  historic: 'No longer active; waiting to be started again',
};

export const partnerKindNames: Record<Partner['kind'], string> = {
  founder: 'Founder',
  funder: 'Funder',
  host: 'Host',
  'business-network': 'Business network',
  'skills-board': 'Skills board',
  provider: 'Provider',
  'union-body': 'Union body',
  campaign: 'Campaign',
  'public-service': 'Public service',
};
