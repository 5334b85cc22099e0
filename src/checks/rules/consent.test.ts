import { expect, test } from 'vitest';
import { contentTree, story } from '../../../tests/support/content-tree.ts';
import { survey } from '../survey.ts';
import { consent } from './consent.ts';

const form = 'consent:\n  basis: form\n  reference: SF-1\n  scope: [web]\n  given: 2025-01-01';
const found = async (fields: string) =>
  (await consent.run(survey(contentTree({ 'stories/bees.md': story(fields) }), '2026-11-21'))).map(
    ({ id, what }) => `${id}: ${what}`,
  );

test('the reminder begins sixty days before consent is to be asked for again', async () => {
  expect(await found(`${form}\n  reviewBy: 2027-01-21`)).toEqual([]);
  expect(await found(`${form}\n  reviewBy: 2027-01-20`)).toEqual([
    'consent-review-due: Consent for this story is to be asked for again by 2027-01-20.',
  ]);
});

test('consent by form runs out the day after it was to be asked for again', async () => {
  expect(await found(`${form}\n  reviewBy: 2026-11-21`)).toEqual([expect.stringMatching(/^consent-review-due/)]);
  expect(await found(`${form}\n  reviewBy: 2026-11-20`)).toEqual([
    'consent-lapsed: Consent for this story ran out on 2026-11-20, so the story is not on the site.',
  ]);
});

test('the day that ends consent first is the day that is named', async () => {
  expect(await found(`${form}\n  reviewBy: 2026-11-20\n  expires: 2026-06-30`)).toEqual([
    expect.stringContaining('ran out on 2026-06-30'),
  ]);
});

test('a published source is looked at again, but does not run out', async () => {
  const source = form.replace('basis: form', 'basis: published-source');
  expect(await found(`${source}\n  reviewBy: 2026-11-20`)).toEqual([expect.stringMatching(/^consent-review-due/)]);
});

test('nobody is reminded of a story that is a draft, still to come, withdrawn, or not for the web', async () => {
  const due = `${form}\n  reviewBy: 2026-11-20`;
  expect(await found(`draft: true\n${due}`)).toEqual([]);
  expect(await found(`published: 2026-11-22\n${due}`)).toEqual([]);
  expect(await found(`${due}\n  withdrawn: 2026-11-21`)).toEqual([]);
  expect(await found(`${form.replace('[web]', '[print]')}\n  reviewBy: 2026-12-01`)).toEqual([]);
});
