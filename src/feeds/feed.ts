import type { FeedScope } from './feed-addresses.ts';

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
  /** What it carried by name before its network or topic was renamed: its old addresses have it still. */
  formerly?: readonly FeedScope[];
}

/** What a feed is called among those of the site. A topic may be called as a collection is, and says what it is. */
export const plainTitle = ({ scope, title }: Feed): string => (scope.of === 'topic' ? `${title} (topic)` : title);

/**
 * What a feed is called among those of other sites: "Workplace Learning Advocates: London network".
 *
 * @param name the name of the site
 */
export const fullTitle = (feed: Feed, name: string): string => `${name}: ${plainTitle(feed)}`;
