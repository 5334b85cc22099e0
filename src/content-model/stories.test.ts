import { expect, test } from 'vitest';
import { storySchema } from './stories.ts';

const story = {
  id: 'bees',
  title: 'Bees in the canteen',
  summary: 'A bee hive in the canteen got forty colleagues talking about what they would like to learn.',
  kind: 'employer',
  topics: ['careers'],
  published: '2026-11-02',
  naming: 'organisation',
  consent: { basis: 'published-source', reference: 'A page', scope: ['web'], reviewBy: '2028-01-01' },
};
const faults = (value: object) =>
  storySchema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a story whose fields are right passes', () => {
  expect(faults(story)).toEqual([]);
});

test('consent by form needs the day of the form, and consent by a published source does not', () => {
  expect(faults({ ...story, consent: { ...story.consent, basis: 'form' } })).toEqual([
    'consent.given: form-without-day',
  ]);
  expect(faults({ ...story, consent: { ...story.consent, basis: 'form', given: '2026-01-01' } })).toEqual([]);
});

test('a draft may wait for its form, and a story that is no draft may not', () => {
  const waiting = { ...story, consent: { ...story.consent, basis: 'form', scope: [] } };
  expect(faults({ ...waiting, draft: true })).toEqual([]);
  expect(faults({ ...waiting, draft: false })).toEqual(['consent.given: form-without-day']);
});

test('a person whose name was changed is not shown in a picture', () => {
  const picture = { src: './a.jpg', alt: 'A hive' };
  expect(faults({ ...story, naming: 'changed-name', picture })).toEqual(['picture: picture-of-changed-name']);
  expect(faults({ ...story, naming: 'own-first-name', picture })).toEqual([]);
});

test('a change before the publication is a fault, and one on the same day is none', () => {
  expect(faults({ ...story, updated: '2026-11-01' })).toEqual(['updated: updated-before-published']);
  expect(faults({ ...story, updated: '2026-11-02' })).toEqual([]);
});

test('fields that must agree are compared even where others are wrong, and not where they are no days', () => {
  expect(faults({ ...story, kind: 'firm', updated: '2026-11-01' })).toHaveLength(2);
  expect(faults({ ...story, published: '31/12/2025', updated: '2026-01-01' })).toEqual(['published: not-a-day']);
  expect(faults({ ...story, naming: 'changed-name', picture: null })).toHaveLength(1);
});
