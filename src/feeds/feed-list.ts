/** The feeds of the site: what each is called, what it carries, and where it is. */
import type { CollectionName } from '../content-model/collection-names.ts';
import { networks, topics } from '../library/index.ts';

/** The collections whose entries feeds announce. */
export const announced = [
  'stories',
  'guides',
  'resources',
  'newsletters',
  'events',
] as const satisfies readonly CollectionName[];
export type AnnouncedCollection = (typeof announced)[number];

/** What a feed carries: everything new, one sort of thing, or what belongs to a network or a topic. */
export type FeedScope =
  { of: 'all' } | { of: AnnouncedCollection } | { of: 'network'; name: string } | { of: 'topic'; name: string };

/** A feed, in no format yet. */
export interface Feed {
  scope: FeedScope;
  /** What it is called beside the name of the site: "Stories", "London network". */
  title: string;
  /** What it carries, in a sentence. */
  description: string;
  /** The address of its page, from the front page. */
  page: string;
  /** The address of its RSS. */
  rss: string;
  /** The address of its JSON Feed, which the main feeds have. */
  json?: string;
}

const main: readonly Feed[] = [
  {
    scope: { of: 'all' },
    title: 'Everything new',
    description: 'New stories, guides, resources, newsletters and events.',
    page: '/',
    rss: '/rss.xml',
    json: '/feed.json',
  },
  ...(
    [
      ['stories', 'Stories', 'New stories of people and firms that learn at work.'],
      ['guides', 'Guides', 'New guides for employers, advocates and partners.'],
      ['resources', 'Resources', 'New things to print, change and use at work, each with its files.'],
      ['newsletters', 'Newsletters', 'Each issue of the newsletter, in full.'],
      ['events', 'Events', 'New events: what, when and where.'],
    ] as const
  ).map(([of, title, description]) => ({
    scope: { of },
    title,
    description,
    page: `/${of}/`,
    rss: `/feeds/${of}.xml`,
    json: `/feeds/${of}.json`,
  })),
];

/** Every feed: the main ones, then one for each network and for each topic. */
export async function feeds(): Promise<Feed[]> {
  return [
    ...main,
    ...(await networks()).map(({ name, address, data }) => ({
      scope: { of: 'network' as const, name },
      title: data.title,
      description: `Stories and events of the network in ${data.area}.`,
      page: address,
      rss: `/feeds/networks/${name}.xml`,
    })),
    ...(await topics()).map(({ name, address, data }) => ({
      scope: { of: 'topic' as const, name },
      title: data.name,
      description: data.summary,
      page: address,
      rss: `/feeds/topics/${name}.xml`,
    })),
  ];
}
