/** The doors of the site, each with a colour: whom a page is for. A network may have a colour of its own. */
import type { NetworkColour } from '../brand/colours.ts';
import type { Guide } from '../content-model/guides.ts';
import type { PageName } from '../content-model/pages.ts';

export type Door = 'employer' | 'wla' | 'partner' | 'network' | NetworkColour;

/** The doors of the pages of words. A page for everybody has none. */
export const pageDoors: Partial<Record<PageName, Door>> = {
  home: 'wla',
  employers: 'employer',
  'become-a-wla': 'wla',
  guides: 'wla',
  stories: 'wla',
  networks: 'network',
  newsletters: 'partner',
  resources: 'wla',
  events: 'partner',
  evidence: 'partner',
  'interim-report': 'partner',
  'career-review': 'wla',
  grants: 'wla',
  training: 'wla',
  partners: 'partner',
  subscribe: 'partner',
};

const audienceDoors: Record<Guide['audience'][number], Door> = {
  employer: 'employer',
  partner: 'partner',
  wla: 'wla',
  'would-be-wla': 'wla',
  'lead-wla': 'wla',
  learner: 'wla',
};

/** The door of a guide: that of the people whom it names first. */
export const guideDoor = ({ audience: [first = 'wla'] }: Pick<Guide, 'audience'>): Door => audienceDoors[first];
