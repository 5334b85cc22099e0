import type { FeedScope } from './feed-list.ts';

/**
 * The id of a feed on the Subscribe page, which explains what to do with it.
 *
 * @example feedId({ of: 'network', name: 'london' }) // 'feed.network.london'
 */
export const feedId = (scope: FeedScope): string =>
  'name' in scope ? `feed.${scope.of}.${scope.name}` : `feed.${scope.of}`;

/** The address of a feed's place on the Subscribe page. */
export const feedPlace = (scope: FeedScope): string => `/subscribe/#${feedId(scope)}`;
