import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairFields } from '../../tests/support/repair-story.ts';

test('a misspelt field gets its name, within a group as well', async () => {
  expect(await repairFields(story().replace('title:', 'titel:').replace('basis:', 'Basis:'), 'names')).toEqual([
    '2: title: Bees in the canteen',
    '10:   basis: published-source',
  ]);
});

test('a field is left where the right one is there, where nothing is near, or where it would not take what is written', async () => {
  expect(await repairFields(story('titel: Wax'), 'names')).toEqual([]);
  expect(await repairFields(story('colour: gold'), 'names')).toEqual([]);
  expect(await repairFields(story('updatd: soon'), 'names')).toEqual([]);
  expect(await repairFields(story('updatd: 2026-11-03\nupdaed: 2026-11-04'), 'names')).toEqual([]);
});
