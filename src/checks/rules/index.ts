/** The rules that can stop publishing, in the order in which they are asked: by `npm run check` and before each build. */
import type { Rule } from '../rule.ts';
import type { TextRule } from '../text-rule.ts';
import { attachments } from './attachments.ts';
import { consent } from './consent.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { files } from './files.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { pictureSecrets } from './picture-secrets.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { searchSettings } from './search-settings.ts';
import { surnames } from './surnames.ts';
import { texts } from './texts.ts';

export const rules: readonly Rule[] = [
  names,
  pages,
  references,
  links,
  redirects,
  searchSettings,
  files,
  attachments,
  pictureSecrets,
  texts,
  documents,
  events,
  consent,
];

/** Rules of the words of each entry. */
export const textRules: readonly TextRule[] = [people, surnames];
