/** What the A to Z of the site is made of, and what each topic holds. */
import { indexSheets, type IndexLine } from './a-to-z.ts';
import {
  events,
  glossary,
  guides,
  networks,
  newsletters,
  pages,
  resources,
  stories,
  topics,
  type LibraryEntry,
} from './index.ts';
import { once } from './once.ts';
import { storyLists } from './story-lists.ts';

/** The sheets of the A to Z: every page, guide, resource, story, network, newsletter and event, and the words explained. */
export const siteIndex = once(async () => {
  const [pageList, ...lists] = await Promise.all([
    pages(),
    guides(),
    resources(),
    stories(),
    networks(),
    newsletters(),
    events(),
  ]);
  const kinds = ['guide', 'resource', 'story', 'network', 'newsletter', 'event'];
  return indexSheets([
    ...pageList.map(({ data, address }) => ({ words: data.title, address })),
    ...lists.flatMap((list, i) => list.map(({ data, address }) => ({ words: data.title, address, kind: kinds[i] }))),
    ...(await glossary()).flatMap(linesOfWord),
  ]);
});

/** A word explained, and each other word for it, which leads there. */
function linesOfWord({ address, data }: LibraryEntry<'glossary'>): IndexLine[] {
  const { term, standsFor, alsoKnownAs = [] } = data;
  const others = [...(standsFor ? [standsFor] : []), ...alsoKnownAs];
  return [
    { words: term, address, kind: 'word explained' },
    ...others.map((words): IndexLine => ({ words, address, see: term })),
  ];
}

/** As many entries of a topic as are named; the lists of their kind have the others. */
const NAMED = 8;

/** A topic, and what is about it. */
export interface TopicHolds {
  id: string;
  title: string;
  summary: string;
  guides: { title: string; address: string }[];
  resources: { title: string; address: string }[];
  /** How many guides and resources there are beyond those that are named. */
  others: { guides: number; resources: number };
  stories: { count: number; address: string };
}

/** Every topic that something is about, by name. */
export const topicsHold = once(async (): Promise<TopicHolds[]> => {
  const [guideList, resourceList, { facets }] = await Promise.all([guides(), resources(), storyLists()]);
  const ofStories = new Map(facets.flatMap(({ lists }) => lists).map((list) => [list.address, list.entries.length]));
  const about = (list: readonly LibraryEntry<'guides' | 'resources'>[], topic: string) =>
    list.filter(({ data }) => data.topics.includes(topic)).map(({ address, data }) => ({ title: data.title, address }));
  return (await topics())
    .map(({ name, address, data }) => {
      const [ofGuides, ofResources] = [about(guideList, name), about(resourceList, name)];
      return {
        id: `part.topic-${name}`,
        title: data.name,
        summary: data.summary,
        guides: ofGuides.slice(0, NAMED),
        resources: ofResources.slice(0, NAMED),
        others: {
          guides: Math.max(0, ofGuides.length - NAMED),
          resources: Math.max(0, ofResources.length - NAMED),
        },
        stories: { count: ofStories.get(address) ?? 0, address },
      };
    })
    .filter(({ guides, resources, stories }) => guides.length + resources.length + stories.count > 0);
});
