/** The rules, in the order in which they are asked. */
import type { Rule } from '../rule.ts';
import { consent } from './consent.ts';
import { events } from './events.ts';
import { files } from './files.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { pages } from './pages.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { texts } from './texts.ts';

export const rules: readonly Rule[] = [names, pages, references, links, redirects, files, texts, events, consent];
