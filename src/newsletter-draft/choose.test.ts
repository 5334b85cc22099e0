import { expect, test } from 'vitest';
import { entry, issue } from '../../tests/support/sample-news.ts';
import { choose } from './choose.ts';
import { collectionsOfNews, type News } from './news.ts';
import type { NewsKind } from './issues.ts';

const news = (kind: NewsKind, name: string, reason: News['reason'] = 'new'): News => ({
  kind,
  entry: entry(collectionsOfNews[kind], name),
  reason,
  day: '2026-11-18',
  told: reason === 'new' ? undefined : issue(1, '2026-11-03'),
});
const many = (kind: NewsKind, count: number) => Array.from({ length: count }, (_, i) => news(kind, `${kind}-${i}`));
const names = (list: readonly News[]) => list.map(({ entry: { name } }) => name);

test('what fits is all chosen, in its order', () => {
  const all = [...many('story', 3), ...many('guide', 2)];
  expect(choose(all)).toEqual({ chosen: all, leftOut: [] });
});

test('a thousand stories leave room for the one event and the two guides', () => {
  const { chosen, leftOut } = choose([...many('story', 1000), ...many('event', 1), ...many('guide', 2)], 6);
  expect(names(chosen)).toEqual(['story-0', 'story-1', 'story-2', 'event-0', 'guide-0', 'guide-1']);
  expect(leftOut).toHaveLength(997);
});

test('an event that is cancelled or has moved is chosen before all else', () => {
  const changed = [news('event', 'fair', 'cancelled'), news('event', 'walk', 'moved')];
  expect(names(choose([...many('story', 5), ...changed, ...many('event', 3)], 3).chosen)).toEqual([
    'story-0',
    'fair',
    'walk',
  ]);
});

test('nothing is chosen from nothing', () => {
  expect(choose([])).toEqual({ chosen: [], leftOut: [] });
});
