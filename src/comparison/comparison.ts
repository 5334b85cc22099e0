/** What a comparison of two built sites gives: the data that every reporter renders, and that `--reporter json` prints. */
import { z } from 'zod';

/** Words that stood there, and words that stand there now; either may be empty. Long ones are cut. */
const passage = z.strictObject({ was: z.string(), now: z.string() });
/** An address of the site, from the front page. */
const address = z.string().startsWith('/');
const page = z.strictObject({ address, title: z.string() });
const redirect = z.strictObject({ from: z.string(), to: z.string() });
const feedItem = z.strictObject({ id: z.string(), title: z.string(), link: z.string() });

const section = z.strictObject({
  /** The heading over the section; empty for what stands before the first. */
  heading: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'renamed']),
  /** For a renamed section, its heading before. */
  was: z.string().optional(),
  /** How many words came and went; null where too much changed to count. */
  words: z.strictObject({ added: z.int(), removed: z.int() }).nullable(),
});

const changedPage = z.strictObject({
  ...page.shape,
  /** Whether our own search finds the page: it has a text of its own, and is no list of other pages. */
  searched: z.boolean(),
  /** Set where the title is another. */
  newTitle: passage.nullable(),
  newSummary: passage.nullable(),
  sections: z.array(section),
  /** The first of the words that changed. */
  passages: z.array(passage),
  /** Words that changed beside the text: lists of other pages, dates, facts. */
  beside: z.array(passage),
  links: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }),
  /** Pictures by what they show; replaced ones show the same, by their words, and are other files. */
  pictures: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    replaced: z.array(z.string()),
  }),
});

const waiting = z.strictObject({
  ...page.shape,
  /** What the entry is: "story", "guide". */
  kind: z.string(),
  /** Whether it is a draft, has a day to come, or lacks a consent that holds. */
  state: z.enum(['draft', 'dated', 'consent']),
  /** The day on which it will appear, where that is known. */
  day: z.string().nullable(),
});

/** Words of one meaning, and phrases with the page that answers them first. */
const searchHelp = z.strictObject({
  meanings: z.array(z.array(z.string())),
  phrases: z.array(z.strictObject({ phrase: z.string(), page: address })),
});

/**
 * The JSON of `npm run diff -- --reporter json`. `version` goes up when a field goes, or means something else. Every
 * list is whole, and in the order of addresses or names.
 */
export const comparisonSchema = z.strictObject({
  version: z.literal(1),
  /** The two sites, in words, and how many pages each has. */
  old: z.strictObject({ name: z.string(), pages: z.int() }),
  new: z.strictObject({ name: z.string(), pages: z.int() }),
  added: z.array(page),
  changed: z.array(changedPage),
  /** Pages at another address: `redirect` says whether the old one leads there. */
  moved: z.array(z.strictObject({ from: address, to: address, title: z.string(), redirect: z.boolean() })),
  /** Pages that went: `to` is where the old address leads now; null where it leads nowhere. */
  removed: z.array(z.strictObject({ ...page.shape, to: z.string().nullable() })),
  /** Pages that were shown and are not any more: a notice stands at their address. */
  notShown: z.array(page),
  /** What changed above and below the content, on how many pages; null for nothing. */
  frame: z.strictObject({ pages: z.int(), passages: z.array(passage) }).nullable(),
  /** Entries that wait, where that is new or another day; null where only built sites were compared. */
  waiting: z.array(waiting).nullable(),
  feeds: z.array(
    z.strictObject({
      address,
      /** Whether subscribers had the feed before, and have it still. */
      state: z.enum(['kept', 'new', 'gone']),
      added: z.array(feedItem),
      altered: z.array(z.strictObject({ ...feedItem.shape, what: z.array(z.string()) })),
      dropped: z.array(feedItem),
      /** Items with a new id for a link that had another: whoever subscribes sees them twice. */
      twice: z.array(z.strictObject({ ...feedItem.shape, before: z.string() })),
    }),
  ),
  /** Words that search finds now, or finds no more. */
  terms: z.strictObject({ gained: z.array(z.string()), lost: z.array(z.string()) }),
  /** What editors tell the search, now or no more; null where only built sites were compared, which do not say. */
  searchHelp: z.strictObject({ added: searchHelp, removed: searchHelp }).nullable().default(null),
  /** Files to download, with their sizes in bytes; null where the file is not there. */
  downloads: z.array(z.strictObject({ address, was: z.int().nullable(), now: z.int().nullable() })),
  redirects: z.strictObject({
    added: z.array(redirect),
    removed: z.array(redirect),
    changed: z.array(z.strictObject({ ...redirect.shape, was: z.string() })),
  }),
});

export type Comparison = z.output<typeof comparisonSchema>;
export type Passage = z.output<typeof passage>;
export type ChangedPage = z.output<typeof changedPage>;
export type ChangedSection = z.output<typeof section>;
export type Waiting = z.output<typeof waiting>;
export type FeedChanges = Comparison['feeds'][number];
export type FeedItem = z.output<typeof feedItem>;
