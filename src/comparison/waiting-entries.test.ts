import { expect, test } from 'vitest';
import { contentTree, story } from '../../tests/support/content-tree.ts';
import { survey } from '../checks/survey.ts';
import { waitingEntries } from './waiting-entries.ts';

const content = (files: Record<string, string>) =>
  survey(
    contentTree(Object.fromEntries(Object.entries(files).map(([name, text]) => [`stories/${name}/index.md`, text]))),
    '2026-11-21',
  ).content;
const consent = (fields: string) => `consent:\n  basis: form\n  reference: SF-1\n  reviewBy: 2028-01-01\n${fields}`;

test('drafts, entries with a day to come and stories that wait for consent are told, the soonest first', () => {
  const now = content({
    a: story('draft: true'),
    b: story('id: b\npublished: 2026-12-03'),
    c: story(`id: c\n${consent('  scope: [print]\n  given: 2026-11-01')}`),
    d: story(`id: d\n${consent('  scope: [web]\n  given: 2026-11-30')}`),
    shown: story('id: e'),
  });
  expect(waitingEntries(now, '2026-11-21').map(({ address, state, day }) => [address, state, day])).toEqual([
    ['/stories/d/', 'consent', '2026-11-30'],
    ['/stories/b/', 'dated', '2026-12-03'],
    ['/stories/a/', 'draft', null],
    ['/stories/c/', 'consent', null],
  ]);
});

test('what waited already, in the same way, is left out', () => {
  const before = content({ a: story('draft: true'), b: story('id: b\npublished: 2026-12-03') });
  const now = content({ a: story('draft: true'), b: story('id: b\npublished: 2026-12-04') });
  expect(waitingEntries(now, '2026-11-21', before).map(({ address, day }) => [address, day])).toEqual([
    ['/stories/b/', '2026-12-04'],
  ]);
});
