import { expect, test } from 'vitest';
import { jsonAddress, mainScopes, rssAddress, type FeedScope } from './feed-addresses.ts';
import type { Feed } from './feed.ts';
import { nearestFeeds } from './nearest-feeds.ts';

const feed = (scope: FeedScope, page: string): Feed => {
  const json = jsonAddress(scope);
  return { scope, title: '', description: '', page, rss: rssAddress(scope), ...(json && { json }) };
};
const feeds = [
  ...mainScopes.map((scope) => feed(scope, scope.of === 'all' ? '/' : `/${scope.of}/`)),
  feed({ of: 'network', name: 'london' }, '/networks/london/'),
  feed({ of: 'network', name: 'london-east' }, '/networks/london-east/'),
  feed({ of: 'topic', name: 'careers' }, '/stories/topic/careers/'),
];
const nearest = (address: string, network?: string) => nearestFeeds(address, feeds, network).map(({ rss }) => rss);

test.each([
  ['/', []],
  ['/about/', []],
  ['/404.html', []],
  ['/networks/', []],
  ['/guides/', ['/feeds/guides.xml']],
  ['/guides/first-90-days/', ['/feeds/guides.xml']],
  ['/newsletters/issue-1/', ['/feeds/newsletters.xml']],
  ['/events/', ['/feeds/events.xml']],
  ['/resources/to/win-support/', ['/feeds/resources.xml']],
  ['/stories/', ['/feeds/stories.xml']],
  ['/stories/page/2/', ['/feeds/stories.xml']],
  ['/stories/kind/person/', ['/feeds/stories.xml']],
  ['/networks/london/', ['/feeds/networks/london.xml']],
  ['/networks/london-east/', ['/feeds/networks/london-east.xml']],
  ['/stories/network/london/2/', ['/feeds/networks/london.xml']],
  ['/stories/topic/careers/', ['/feeds/topics/careers.xml']],
  ['/stories/topic/careers/2/', ['/feeds/topics/careers.xml']],
])('%s announces its own feed first, and everything new last', (address, own) => {
  expect(nearest(address)).toEqual([...own, '/rss.xml']);
});

test('a story announces the feed of its network second', () => {
  expect(nearest('/stories/bees/', 'london')).toEqual(['/feeds/stories.xml', '/feeds/networks/london.xml', '/rss.xml']);
});

test('a network that has no feed, as it is not out, is not announced', () => {
  expect(nearest('/stories/bees/', 'paris')).toEqual(['/feeds/stories.xml', '/rss.xml']);
});
