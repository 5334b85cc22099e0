import { expect, test } from 'vitest';
import { consent, entry, issue } from '../../tests/support/sample-news.ts';
import type { News, NewsEntry } from './news.ts';
import { lineOn, noteOn, whyOf } from './words.ts';

const news = (of: NewsEntry, reason: News['reason'] = 'new'): News => ({
  kind: of.collection === 'events' ? 'event' : 'story',
  entry: of,
  reason,
  day: '2026-11-18',
  told: reason === 'new' ? undefined : issue(2, '2026-11-10'),
});
const said = (each: News) => [whyOf(each), noteOn(each, '2026-11-21'), lineOn(each)];

test('a story is told by its summary', () => {
  expect(said(news(entry('stories', 'bees')))).toMatchInlineSnapshot(`
    [
      "What there is to know about bees, and what you could try.",
      ""About bees" came out on 2 November 2026.",
      "[About bees](/stories/bees/). What there is to know about bees, and what you could try.",
    ]
  `);
});

test('the editor is told of consent that ends soon, for an email cannot be called back', () => {
  const until = (expires: string) => noteOn(news(entry('stories', 'bees', consent({ expires }))), '2026-11-21');
  expect(until('2027-01-20')).toBe(
    '"About bees" came out on 2 November 2026. Its consent ends on 20 January 2027: ask again first.',
  );
  expect(until('2027-01-21')).toBe('"About bees" came out on 2 November 2026.');
});

test('what was updated says so', () => {
  expect(said(news(entry('guides', 'bees', { updated: '2026-11-20' }), 'updated'))).toMatchInlineSnapshot(`
    [
      "Updated. What there is to know about bees, and what you could try.",
      ""About bees" was updated on 20 November 2026. Issue 2 had it.",
      "[About bees](/guides/bees/). What there is to know about bees, and what you could try.",
    ]
  `);
});

test('an event to come is told with its day and place, and in the text with how to book', () => {
  const event = entry('events', 'fair', {
    ends: '2026-12-01 13:30',
    place: 'The canteen',
    booking: 'Ring the bell.',
  });
  expect(said(news(event))).toMatchInlineSnapshot(`
    [
      "1 December 2026, 12:30 to 13:30, The canteen. What there is to know about fair, and what you could try.",
      ""About fair" came out on 2 November 2026.",
      "[About fair](/events/#fair). 1 December 2026, 12:30 to 13:30, The canteen. What there is to know about fair, and what you could try. Ring the bell.",
    ]
  `);
  expect(said(news(event, 'moved'))).toMatchInlineSnapshot(`
    [
      "Moved: it is now on 1 December 2026, 12:30 to 13:30, The canteen. What there is to know about fair, and what you could try.",
      ""About fair" has moved. Issue 2 had it, so readers may know the old day or place.",
      "[About fair](/events/#fair). Moved: it is now on 1 December 2026, 12:30 to 13:30, The canteen. What there is to know about fair, and what you could try. Ring the bell.",
    ]
  `);
  expect(noteOn(news(event, 'soon'), '2026-11-21')).toMatchInlineSnapshot(
    `""About fair" is still to come. Issue 2 had it already."`,
  );
});

test('an event without a place is said to be online, where it is', () => {
  const event = entry('events', 'fair', { online: 'https://www.example.org/join' });
  expect(lineOn(news(event))).toContain(' 1 December 2026, 12:30, online. ');
});

test('nobody is asked to come to an event that is cancelled', () => {
  const event = entry('events', 'fair', { status: 'cancelled', place: 'The canteen', booking: 'Ring the bell.' });
  expect(said(news(event, 'cancelled'))).toMatchInlineSnapshot(`
    [
      "Cancelled: it will not be on 1 December 2026, 12:30.",
      ""About fair" is cancelled. Issue 2 had it, so readers may mean to come.",
      "[About fair](/events/#fair). Cancelled: it will not be on 1 December 2026, 12:30.",
    ]
  `);
});

test('an event that is over is told by its summary and what came of it', () => {
  const event = entry('events', 'fair', { status: 'past', outcome: 'Forty people came.' });
  expect(said(news(event))).toMatchInlineSnapshot(`
    [
      "What there is to know about fair, and what you could try.",
      ""About fair" came out on 2 November 2026.",
      "[About fair](/events/#fair). What there is to know about fair, and what you could try. Forty people came.",
    ]
  `);
});

test('no line of why is longer than the schema allows, whatever the event', () => {
  const longest = {
    summary: 's'.repeat(160),
    place: 'p'.repeat(120),
    starts: '2026-09-30 12:30',
    ends: '2026-10-30 13:30',
  };
  for (const reason of ['new', 'moved', 'cancelled', 'updated'] as const)
    for (const collection of ['events', 'stories'] as const)
      expect(whyOf(news(entry(collection, 'fair', longest), reason)).length).toBeLessThanOrEqual(200);
  expect(whyOf(news(entry('events', 'fair', longest)))).toBe(`30 September 2026. ${'s'.repeat(160)}`);
});

test('a title that ends a sentence gets no second stop, and its signs make no markup', () => {
  const story = entry('stories', 'bees', { title: 'Why *bees*?', summary: 'Because.' });
  expect(lineOn(news(story))).toBe('[Why \\*bees\\*?](/stories/bees/) Because.');
});

test('what would turn letters round is made visible to the editor', () => {
  const story = entry('stories', 'bees', { title: '\u202eBees' });
  expect(noteOn(news(story), '2026-11-21')).toBe('"<U+202E>Bees" came out on 2 November 2026.');
});
