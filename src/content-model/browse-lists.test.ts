import { expect, test } from 'vitest';
import { fixedLists, listAddress, wholeListAddress } from './browse-lists.ts';

test('the first page of a list has no number in its address, and the others have theirs', () => {
  expect(listAddress('stories', 'topic', 'careers')).toBe('/stories/topic/careers/');
  expect(listAddress('resources', 'to', 'put-on-events', 2)).toBe('/resources/to/put-on-events/2/');
  expect([wholeListAddress('resources'), wholeListAddress('stories', 2)]).toEqual(['/resources/', '/stories/page/2/']);
});

test('lists by kind, size, job, audience and time are there whatever the content; those by topic are not', () => {
  for (const address of [
    '/stories/kind/person/',
    '/stories/size/micro/',
    '/resources/to/put-on-events/',
    '/resources/for/would-be-wla/',
    '/resources/kind/session-plan/',
    '/resources/time/up-to-an-hour/',
  ])
    expect(fixedLists).toContain(address);
  expect(fixedLists.filter((address) => address.includes('/topic/'))).toEqual([]);
  expect(new Set(fixedLists).size).toBe(fixedLists.length);
});
