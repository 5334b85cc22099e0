import { events, guides, networks, pick, resources, stories, type EntryOf, type LibraryEntry } from './index.ts';
import { eventTitle } from './labels.ts';
import { isForNewsletter } from './visibility.ts';

/** What an item of a newsletter points to. */
export interface NewsletterItem {
  title: string;
  address: string;
  kind: string;
  why: string;
}

const shelves = { story: stories, guide: guides, resource: resources, event: events, network: networks } as const;
const kinds = { story: 'Story', guide: 'Guide', resource: 'Resource', event: 'Event', network: 'Network' } as const;

type Collection = 'stories' | 'guides' | 'resources' | 'events' | 'networks';

/** The items of an issue that may be seen today. */
export async function itemsOf(issue: LibraryEntry<'newsletters'>): Promise<NewsletterItem[]> {
  const items = await Promise.all(
    issue.data.items.map(async ({ why, ...named }) => {
      const [kind, name] = Object.entries(named)[0] as [keyof typeof shelves, string];
      const [entry] = (await pick<Collection>(shelves[kind], [name])) as EntryOf<Collection>[];
      if (!entry || (entry.collection === 'stories' && !isForNewsletter(entry.data))) return undefined;
      const title = entry.collection === 'events' ? eventTitle(entry.data) : entry.data.title;
      return { title, address: entry.address, kind: kinds[kind], why };
    }),
  );
  return items.filter((item) => item !== undefined);
}
