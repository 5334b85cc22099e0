import { expect, test } from 'vitest';
import { feedId, feedPlace } from './feed-addresses.ts';

test('every feed has a place of its own on the Subscribe page, whatever a topic is called', () => {
  expect(feedPlace({ of: 'stories' })).toBe('/subscribe/#feed.stories');
  expect(feedPlace({ of: 'network', name: 'london' })).toBe('/subscribe/#feed.network.london');
  expect(feedId({ of: 'topic', name: 'london' })).not.toBe(feedId({ of: 'network', name: 'london' }));
  expect(feedId({ of: 'topic', name: 'stories' })).not.toBe(feedId({ of: 'stories' }));
});
