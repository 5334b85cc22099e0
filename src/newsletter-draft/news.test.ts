import { describe, expect, test } from 'vitest';
import { consent, entry, issue } from '../../tests/support/sample-news.ts';
import { issuesOn, type Issue } from './issues.ts';
import { findNews, type NewsEntry } from './news.ts';

const today = '2026-11-21';
/** What is news after some issues, a line each: "story bees: new". */
const newsAfter = (issues: Issue[], entries: NewsEntry[], since?: string) => {
  const known = issuesOn(issues, today);
  const found = findNews(entries, known, since ?? known.last?.data.published, today);
  return {
    news: found.news.map(({ kind, entry: { name }, reason }) => `${kind} ${name}: ${reason}`),
    notAgreed: found.notAgreed.map(({ name }) => name),
    older: found.older.map(({ entry: { name } }) => name),
  };
};
const last = (items: object[] = []) => issue(3, '2026-11-17', items);

describe('what is published', () => {
  test('since the day of the last issue is news, that day included, unless an issue had it', () => {
    const entries = [
      entry('guides', 'before', { published: '2026-11-16' }),
      entry('guides', 'same-day', { published: '2026-11-17' }),
      entry('guides', 'same-day-told', { published: '2026-11-17' }),
      entry('guides', 'after', { published: '2026-11-18' }),
    ];
    expect(newsAfter([last([{ guide: 'same-day-told' }])], entries)).toEqual({
      news: ['guide after: new', 'guide same-day: new'],
      notAgreed: [],
      older: ['before'],
    });
  });

  test('is all news where there was no issue yet, each kind with the newest first', () => {
    const entries = [
      entry('networks', 'lincoln'),
      entry('resources', 'poster'),
      entry('stories', 'old'),
      entry('stories', 'young', { published: '2026-11-03' }),
    ];
    expect(newsAfter([], entries).news).toEqual([
      'story young: new',
      'story old: new',
      'resource poster: new',
      'network lincoln: new',
    ]);
  });

  test('is news from another day on, if one is given, but what an issue had is not', () => {
    const entries = [
      entry('guides', 'bees'),
      entry('guides', 'wasps'),
      entry('guides', 'ants', { published: '2026-10-01' }),
    ];
    expect(newsAfter([issue(1, '2026-11-03', [{ guide: 'bees' }]), last()], entries, '2026-11-01')).toMatchObject({
      news: ['guide wasps: new'],
      older: ['ants'],
    });
  });

  test('is not news again after a new name', () => {
    const renamed = entry('guides', 'bees', { published: '2026-11-18', formerly: ['wasps'] });
    expect(newsAfter([last([{ guide: 'wasps' }])], [renamed]).news).toEqual([]);
  });
});

describe('what nobody can see on the site', () => {
  test.for<[string, object]>([
    ['a draft', { draft: true }],
    ['a day to come', { published: '2026-11-22' }],
    ['withdrawn', consent({ withdrawn: '2026-11-21' })],
    ['lapsed', consent({ basis: 'form', given: '2025-01-01', reviewBy: '2026-11-20' })],
    ['past its last day', consent({ expires: '2026-11-20' })],
    ['not for the web', consent({ scope: ['newsletter'] })],
    ['without consent yet', consent({ basis: 'form', given: '2026-11-22' })],
  ])('is never news: %s', ([, more]) => {
    const story = entry('stories', 'bees', { published: '2026-11-18', ...more });
    expect(newsAfter([], [story])).toEqual({ news: [], notAgreed: [], older: [] });
    const changed = { ...story, data: { ...story.data, updated: '2026-11-20' } } as NewsEntry;
    expect(newsAfter([issue(1, '2026-11-19', [{ story: 'bees' }])], [changed]).news).toEqual([]);
  });

  test('is never news: guides, resources, events and networks that are drafts or have a day to come', () => {
    const entries = (['guides', 'resources', 'events', 'networks'] as const).flatMap((collection) => [
      entry(collection, 'a', { draft: true }),
      entry(collection, 'b', { published: '2026-11-22' }),
    ]);
    expect(newsAfter([], entries)).toEqual({ news: [], notAgreed: [], older: [] });
  });
});

test('stories whose people have not agreed to the newsletter are told apart, and those that are old are not named', () => {
  const entries = [
    entry('stories', 'bees', { published: '2026-11-18', ...consent({ scope: ['web', 'social'] }) }),
    entry('stories', 'wasps', consent({ scope: ['web'] })),
  ];
  expect(newsAfter([last()], entries)).toEqual({ news: [], notAgreed: ['bees'], older: [] });
});

test('a story whose person withdraws on a day to come is not told any more, though it is on the site until then', () => {
  const story = entry('stories', 'bees', { published: '2026-11-18', ...consent({ withdrawn: '2026-11-22' }) });
  expect(newsAfter([last()], [story])).toEqual({ news: [], notAgreed: ['bees'], older: [] });
});

test('a story is new on the day of its consent, where that came after its own', () => {
  const story = entry('stories', 'bees', consent({ basis: 'form', given: '2026-11-18' }));
  expect(newsAfter([last()], [story]).news).toEqual(['story bees: new']);
});

describe('what is updated', () => {
  const updated = (day: string) => entry('networks', 'lincoln', { updated: day });

  test('since the last issue is news, told before or not', () => {
    expect(newsAfter([last()], [updated('2026-11-18')]).news).toEqual(['network lincoln: updated']);
    expect(newsAfter([last([{ network: 'lincoln' }])], [updated('2026-11-18')]).news).toEqual([
      'network lincoln: updated',
    ]);
  });

  test('is not, where the issue came after the change, or the change is still to come', () => {
    expect(newsAfter([last([{ network: 'lincoln' }])], [updated('2026-11-17')]).news).toEqual([]);
    expect(newsAfter([last()], [updated('2026-11-16')]).news).toEqual([]);
    expect(newsAfter([last()], [updated('2026-11-22')]).news).toEqual([]);
  });

  test('comes after what is new, and what is new and updated is new', () => {
    const young = entry('networks', 'wigan', { published: '2026-11-18', updated: '2026-11-20' });
    expect(newsAfter([last()], [updated('2026-11-19'), young]).news).toEqual([
      'network wigan: new',
      'network lincoln: updated',
    ]);
  });
});

describe('an event', () => {
  const fair = (more: object = {}) => entry('events', 'fair', more);
  const told = [{ event: 'fair' }];

  test('to come is news until an issue tells of it, and once more in the issue after the next', () => {
    expect(newsAfter([last()], [fair()]).news).toEqual(['event fair: new']);
    expect(newsAfter([last(told)], [fair()]).news).toEqual([]);
    expect(newsAfter([issue(2, '2026-11-10', told), last()], [fair()]).news).toEqual(['event fair: soon']);
  });

  test('of today, or that is still on, is to come', () => {
    expect(newsAfter([last()], [fair({ starts: '2026-11-21' })]).news).toEqual(['event fair: new']);
    expect(newsAfter([last()], [fair({ starts: '2026-11-19', ends: '2026-11-21 18:00' })]).news).toEqual([
      'event fair: new',
    ]);
  });

  test('that is over is news only with a word of what came of it', () => {
    const over = { starts: '2026-11-20', published: '2026-11-18' };
    expect(newsAfter([last()], [fair(over)]).news).toEqual([]);
    expect(newsAfter([last()], [fair({ ...over, status: 'cancelled' })]).news).toEqual([]);
    expect(newsAfter([last()], [fair({ ...over, status: 'past' })]).news).toEqual(['event fair: new']);
    const outcome = { starts: '2026-11-18', status: 'past', updated: '2026-11-19' };
    expect(newsAfter([last(told)], [fair(outcome)]).news).toEqual(['event fair: updated']);
  });

  test('that was announced and is cancelled or has moved is news, also where nobody set a day of change', () => {
    for (const status of ['cancelled', 'moved']) {
      expect(newsAfter([last(told)], [fair({ status })]).news).toEqual([`event fair: ${status}`]);
      expect(newsAfter([last(told)], [fair({ status, updated: '2026-11-17' })]).news).toEqual([
        `event fair: ${status}`,
      ]);
      expect(newsAfter([issue(1, '2026-11-03', told), last()], [fair({ status })]).news).toEqual([
        `event fair: ${status}`,
      ]);
    }
  });

  test('of whose change an issue has told is no news again', () => {
    expect(newsAfter([last(told)], [fair({ status: 'cancelled', updated: '2026-11-16' })]).news).toEqual([]);
    expect(newsAfter([last(told)], [fair({ status: 'moved', updated: '2026-11-16' })]).news).toEqual([]);
  });

  test('that was cancelled before anybody heard of it is no news, and one that moved is simply to come', () => {
    expect(newsAfter([last()], [fair({ status: 'cancelled' })]).news).toEqual([]);
    expect(newsAfter([last()], [fair({ status: 'moved' })]).news).toEqual(['event fair: new']);
  });

  test('with a change comes first, then the soonest, and what is over last', () => {
    const events = [
      entry('events', 'over', { starts: '2014-06-16', status: 'past', published: '2026-11-18' }),
      entry('events', 'later', { starts: '2027-01-01' }),
      entry('events', 'sooner', { starts: '2026-11-30' }),
      fair({ status: 'cancelled' }),
    ];
    expect(newsAfter([last(told)], events).news).toEqual([
      'event fair: cancelled',
      'event sooner: new',
      'event later: new',
      'event over: new',
    ]);
  });
});
