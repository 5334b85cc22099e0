import { describe, expect, test } from 'vitest';
import type { Story } from '../content-model/stories.ts';
import { consentState, firstDayOf, isForNewsletter, isOut, lastDayOf, storyState } from './visibility.ts';

const TODAY = '2026-11-21';
const form = { basis: 'form', reference: 'SF-1', scope: ['web'], given: '2026-01-01', reviewBy: '2027-12-31' } as const;
/** A story as the schema gives it, with another day, draft mark or consent where they are given. */
const story = (consent: object, more: object = {}) =>
  ({ published: '2026-06-01', consent: { ...form, ...consent }, ...more }) as unknown as Story;

describe('an entry is out', () => {
  test('from its day on, and not the day before', () => {
    expect(isOut({ published: '2026-11-21' }, TODAY)).toBe(true);
    expect(isOut({ published: '2026-11-22' }, TODAY)).toBe(false);
  });

  test('unless it is a draft', () => {
    expect(isOut({ published: '2020-01-01', draft: true }, TODAY)).toBe(false);
    expect(isOut({ published: '2020-01-01', draft: false }, TODAY)).toBe(true);
  });

  test('always, where it has no day', () => {
    expect(isOut({}, TODAY)).toBe(true);
  });
});

describe('consent', () => {
  test('holds while everything is in order', () => {
    expect(consentState(story({}), TODAY)).toBe('given');
  });

  test('does not hold before the form is signed, or where it is not for the web', () => {
    expect(consentState(story({ given: '2026-11-22' }), TODAY)).toBe('not-for-web');
    expect(consentState(story({ given: '2026-11-21' }), TODAY)).toBe('given');
    expect(consentState(story({ scope: ['newsletter', 'print'] }), TODAY)).toBe('not-for-web');
    expect(consentState(story({ scope: [] }), TODAY)).toBe('not-for-web');
  });

  test('ends on the day on which the person withdraws', () => {
    expect(consentState(story({ withdrawn: '2026-11-21' }), TODAY)).toBe('withdrawn');
    expect(consentState(story({ withdrawn: '2026-11-22' }), TODAY)).toBe('given');
  });

  test('by form ends after the day by which to ask again, unless it was renewed', () => {
    expect(consentState(story({ reviewBy: '2026-11-21' }), TODAY)).toBe('given');
    expect(consentState(story({ reviewBy: '2026-11-20' }), TODAY)).toBe('lapsed');
  });

  test('by a published source does not end with the day by which to look again', () => {
    expect(consentState(story({ basis: 'published-source', given: undefined, reviewBy: '2020-01-01' }), TODAY)).toBe(
      'given',
    );
  });

  test('ends after its last day, on whatever it rests', () => {
    expect(consentState(story({ expires: '2026-11-21' }), TODAY)).toBe('given');
    expect(consentState(story({ expires: '2026-11-20' }), TODAY)).toBe('lapsed');
    expect(consentState(story({ basis: 'published-source', expires: '2026-11-20' }), TODAY)).toBe('lapsed');
  });

  test('has the earlier of its two ends for its last day', () => {
    expect(lastDayOf(story({ reviewBy: '2027-01-01', expires: '2026-12-01' }).consent)).toBe('2026-12-01');
    expect(lastDayOf(story({ reviewBy: '2026-12-01', expires: '2027-01-01' }).consent)).toBe('2026-12-01');
    expect(lastDayOf(story({ basis: 'published-source' }).consent)).toBe('9999-12-31');
  });
});

describe('a story', () => {
  test('is shown while it is out and consent holds', () => {
    expect(storyState(story({}), TODAY)).toBe('shown');
  });

  test('has no address while it is a draft, still to come, or without consent for the web', () => {
    expect(storyState(story({}, { draft: true }), TODAY)).toBe('absent');
    expect(storyState(story({}, { published: '2026-11-22' }), TODAY)).toBe('absent');
    expect(storyState(story({ scope: ['print'] }), TODAY)).toBe('absent');
    expect(storyState(story({ given: '2026-11-22' }), TODAY)).toBe('absent');
  });

  test('leaves a notice where it was public and consent ended', () => {
    expect(storyState(story({ withdrawn: '2026-11-21' }), TODAY)).toBe('gone');
    expect(storyState(story({ reviewBy: '2026-11-20' }), TODAY)).toBe('gone');
    expect(storyState(story({ expires: '2026-11-20' }), TODAY)).toBe('gone');
  });

  test('leaves no notice, which would tell of a person, where it never was public', () => {
    expect(storyState(story({ withdrawn: '2026-05-31' }), TODAY)).toBe('absent');
    expect(storyState(story({ withdrawn: '2026-06-01' }), TODAY)).toBe('absent');
    expect(storyState(story({ expires: '2026-05-31' }), TODAY)).toBe('absent');
    expect(storyState(story({ scope: ['print'], withdrawn: '2026-11-01' }), TODAY)).toBe('absent');
    expect(storyState(story({ scope: ['print'], reviewBy: '2026-11-20' }), TODAY)).toBe('absent');
    expect(storyState(story({ withdrawn: '2026-11-01' }, { draft: true }), TODAY)).toBe('absent');
  });

  test('that was shown from the day of its form on leaves a notice', () => {
    expect(storyState(story({ given: '2026-07-01', withdrawn: '2026-08-01' }), TODAY)).toBe('gone');
    expect(storyState(story({ given: '2026-08-01', withdrawn: '2026-08-01' }), TODAY)).toBe('absent');
  });
});

test('a story is told in a newsletter only where the person agreed to that', () => {
  expect(isForNewsletter(story({ scope: ['web', 'newsletter'] }))).toBe(true);
  expect(isForNewsletter(story({ scope: ['web', 'print'] }))).toBe(false);
});

test('a story can be shown from its day on, or from that of its consent where that came later', () => {
  expect(firstDayOf(story({ given: '2026-01-01' }))).toBe('2026-06-01');
  expect(firstDayOf(story({ given: '2026-07-01' }))).toBe('2026-07-01');
  expect(firstDayOf(story({ basis: 'published-source', given: undefined }))).toBe('2026-06-01');
});
