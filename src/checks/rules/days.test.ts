import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { days } from './days.ts';

const found = async (fields: string) =>
  (await days.run(survey(contentTree({ 'stories/bees.md': story(fields) }), '2026-11-21'))).map(
    ({ line, column, what, remedy }) => `${line}:${column} ${what} ${remedy}`,
  );

test('a day of publication more than a year ahead is most likely a slip', async () => {
  expect(await found('published: 2027-11-21')).toEqual([]);
  expect(await found('published: 2027-11-22')).toMatchInlineSnapshot(`
    [
      "13:12 This is to be published more than a year from now: 2027-11-22. Check the year.",
    ]
  `);
});

test('a look of more than twelve months ago is stale, and one far ahead is a slip', async () => {
  expect(await found('reviewed: 2025-11-21\nconfirmed: 2026-11-30')).toEqual([]);
  expect(await found('reviewed: 2025-11-20\nconfirmed: 2028-01-01\nupdated: 2028-01-01')).toMatchInlineSnapshot(`
    [
      "16:10 "updated" is more than a year from now: 2028-01-01. Check the year. It is a day on which somebody did something.",
      "14:11 "reviewed" is more than 12 months ago: 2025-11-20. Read the page through, mend what has changed, and set "reviewed" to the day on which you did.",
      "15:12 "confirmed" is more than a year from now: 2028-01-01. Check the year. It is a day on which somebody did something.",
    ]
  `);
});

test('a draft may be stale', async () => {
  expect(await found('draft: true\nreviewed: 2020-01-01')).toEqual([]);
});

test('the days of a consent follow one another', async () => {
  const consent =
    'consent:\n  basis: form\n  given: 2026-05-01\n  reviewBy: 2026-04-30\n  expires: 2026-04-01\n  withdrawn: 2026-05-01';
  expect(await found(consent)).toMatchInlineSnapshot(`
    [
      "12:13 "reviewBy" is before "given". Check both days against the form.",
      "13:12 "expires" is before "given". Check both days against the form.",
    ]
  `);
});
