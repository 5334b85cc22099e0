import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairFields } from '../../tests/support/repair-story.ts';

test('days are written year first, where one day alone can be meant; the others are left, and said', async () => {
  const text = story('published: 1 March 2026\nupdated: "2026-4-1"').replace(
    'reviewBy: 2028-01-01',
    'reviewBy: 01/03/2028',
  );
  expect(await repairFields(text, 'dates')).toEqual([
    '13: published: 2026-03-01',
    '14: updated: 2026-04-01',
    '12 left: 01/03/2028 may mean more than one day or time. Only you know which.',
  ]);
});

test('a day that is right is not touched', async () => {
  expect(await repairFields(story('updated: "2026-11-03" # a remark'), 'dates')).toEqual([]);
});
