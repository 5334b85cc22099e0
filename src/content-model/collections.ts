/** The collections, named once: where their files lie, what is in them, and the addresses of their pages. */
import type { z } from 'zod';
import type { CollectionName } from './collection-names.ts';
import { eventSchema } from './events.ts';
import { evidenceSchema } from './evidence.ts';
import { glossarySchema } from './glossary.ts';
import { guideSchema } from './guides.ts';
import { networkSchema } from './networks.ts';
import { newsletterSchema } from './newsletters.ts';
import { pageAddresses, pageSchema, type PageName } from './pages.ts';
import { partnerSchema } from './partners.ts';
import { resourceSchema } from './resources.ts';
import { storySchema } from './stories.ts';
import { topicSchema } from './topics.ts';

interface Collection {
  schema: z.ZodObject;
  /** Whether an entry is front matter with a Markdown body, or YAML alone. */
  format: 'markdown' | 'yaml';
  /** The address of an entry's page, or of its place on a page, from its name. */
  address: (name: string) => string;
  /** What one entry is called in a sentence. */
  one: string;
}

export const collections = {
  stories: { schema: storySchema, format: 'markdown', address: (name: string) => `/stories/${name}/`, one: 'story' },
  guides: { schema: guideSchema, format: 'markdown', address: (name: string) => `/guides/${name}/`, one: 'guide' },
  networks: {
    schema: networkSchema,
    format: 'markdown',
    address: (name: string) => `/networks/${name}/`,
    one: 'network',
  },
  newsletters: {
    schema: newsletterSchema,
    format: 'markdown',
    address: (name: string) => `/newsletters/${name}/`,
    one: 'newsletter issue',
  },
  resources: {
    schema: resourceSchema,
    format: 'markdown',
    address: (name: string) => `/resources/${name}/`,
    one: 'resource',
  },
  events: { schema: eventSchema, format: 'markdown', address: (name: string) => `/events/#${name}`, one: 'event' },
  evidence: { schema: evidenceSchema, format: 'yaml', address: (name: string) => `/evidence/#${name}`, one: 'figure' },
  glossary: { schema: glossarySchema, format: 'yaml', address: (name: string) => `/glossary/#${name}`, one: 'term' },
  partners: { schema: partnerSchema, format: 'yaml', address: (name: string) => `/partners/#${name}`, one: 'partner' },
  topics: { schema: topicSchema, format: 'yaml', address: (name: string) => `/stories/topic/${name}/`, one: 'topic' },
  pages: {
    schema: pageSchema,
    format: 'markdown',
    address: (name: string) => (Object.hasOwn(pageAddresses, name) ? pageAddresses[name as PageName] : `/${name}/`),
    one: 'page',
  },
} as const satisfies Record<CollectionName, Collection>;

/** The front matter of one collection's entries, as the schema gives it. */
export type EntryData<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
