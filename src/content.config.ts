import { defineCollection } from 'astro:content';
import { gatherChecked } from './checks/gather-checked.ts';
import { collections as model } from './content-model/collections.ts';
import { gatheringLoaders } from './content-model/gathering-loader.ts';
import { redirectsSchema, settingsSchema } from './content-model/settings.ts';

const load = gatheringLoaders(gatherChecked);

export const collections = {
  stories: defineCollection({ loader: load.collection('stories'), schema: model.stories.schema }),
  guides: defineCollection({ loader: load.collection('guides'), schema: model.guides.schema }),
  networks: defineCollection({ loader: load.collection('networks'), schema: model.networks.schema }),
  newsletters: defineCollection({ loader: load.collection('newsletters'), schema: model.newsletters.schema }),
  resources: defineCollection({ loader: load.collection('resources'), schema: model.resources.schema }),
  events: defineCollection({ loader: load.collection('events'), schema: model.events.schema }),
  evidence: defineCollection({ loader: load.collection('evidence'), schema: model.evidence.schema }),
  glossary: defineCollection({ loader: load.collection('glossary'), schema: model.glossary.schema }),
  partners: defineCollection({ loader: load.collection('partners'), schema: model.partners.schema }),
  topics: defineCollection({ loader: load.collection('topics'), schema: model.topics.schema }),
  pages: defineCollection({ loader: load.collection('pages'), schema: model.pages.schema }),
  settings: defineCollection({ loader: load.single('settings'), schema: settingsSchema }),
  redirects: defineCollection({ loader: load.single('redirects'), schema: redirectsSchema.element }),
};
