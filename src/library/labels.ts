/** How the choices of the content model are put to readers. */
import type { Event } from '../content-model/events.ts';
import type { Guide } from '../content-model/guides.ts';
import type { Network } from '../content-model/networks.ts';
import type { Partner } from '../content-model/partners.ts';
import type { Resource } from '../content-model/resources.ts';
import type { Story } from '../content-model/stories.ts';

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

/** How long a resource takes to use, in words. */
export const minutesToUse = (minutes: number): string => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to use`;

export const eventKindNames: Record<Event['kind'], string> = {
  'information-session': 'Information Session',
  'network-meeting': 'Network meeting',
  training: 'Training',
  seminar: 'Seminar',
  celebration: 'Celebration',
};

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
