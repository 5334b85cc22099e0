/** What somebody asks of the search. The names are those of the address: `/search/?q=&type=&network=&audience=`. */
export interface Question {
  q: string;
  type?: string;
  network?: string;
  audience?: string;
  /** Whether the last word may not be finished yet. */
  typing?: boolean;
}

/** What a search finds. */
export interface Answer {
  /** The words that were looked for, where they are not those that were typed: a slip corrected, a spelling changed. */
  corrected?: string;
  /** Other questions to offer, the likeliest first: "did you mean". */
  suggestions: string[];
  /** What was typed and stands on no page. */
  unknown: string[];
  /** Everything that was found, the best first. */
  found: Found[];
  /** How much of what was found each value of a filter holds, while the other filters stay as they are. */
  counts: Record<Facet, Record<string, number>>;
}

/** The filters, as Pagefind and the address call them. */
export const FACETS = ['type', 'network', 'audience'] as const;
export type Facet = (typeof FACETS)[number];

/** A page, or a part of a page that is found for itself: a word explained, a figure, an event. */
export interface Found {
  id: string;
  /** Guide, Resource, Story, Network, Newsletter, Page, Event, Word or Figure. */
  type: string;
  /** Nothing, where the words of a phrase in quotes turn out to stand apart on it. */
  load: () => Promise<Shown | undefined>;
}

/** What is shown of something found. */
export interface Shown {
  title: string;
  type: string;
  /** Where the passage stands: the page, the nearest heading above it, and the words themselves. */
  address: string;
  excerpt: Piece[];
  /** Other passages of the same page, with their headings; two at most. */
  passages: { heading: string; address: string; excerpt: Piece[] }[];
  /** Whether it answers the question by itself: a word explained or a figure that was just what was asked for. */
  isAnswer: boolean;
}

/** A piece of an excerpt: what was looked for is marked. */
export interface Piece {
  text: string;
  marked: boolean;
}
