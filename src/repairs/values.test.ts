import { expect, test } from 'vitest';
import { story } from '../../tests/support/content-tree.ts';
import { repairFields } from '../../tests/support/repair-story.ts';

test('a value gets the form that its field needs', async () => {
  const text = story('draft: yes\nsources:\n  - title: Wax\n    date: 2014')
    .replace('kind: employer', 'kind: “Employer”')
    .replace('topics: [bee-keeping]', 'topics: bee-keeping');
  expect(await repairFields(text, 'values')).toEqual([
    '4: kind: employer',
    '5: topics: [bee-keeping]',
    '14: draft: true',
    '17:     date: "2014"',
  ]);
});

test('a number keeps every figure that was typed', async () => {
  expect(await repairFields(story('sources:\n  - title: 1.10'), 'values')).toEqual(['15:   - title: "1.10"']);
});

test('a value of which the form alone does not tell what is meant is left', async () => {
  expect(await repairFields(story('draft: maybe').replace('kind: employer', 'kind: emploier'), 'values')).toEqual([]);
  expect(await repairFields(story().replace('topics: [bee-keeping]', 'topics: bees, wax'), 'values')).toEqual([]);
});
