import { expect, test } from 'vitest';
import { issue } from '../../tests/support/sample-news.ts';
import { issuesOn } from './issues.ts';

const today = '2026-11-21';

test('the last issue is the highest number that is out, whatever the days say', () => {
  const issues = [issue(2, '2026-11-10'), issue(3, '2026-11-09'), issue(1, '2026-11-20')];
  expect(issuesOn(issues, today).last?.name).toBe('issue-3');
  expect(issuesOn(issues, today).nextNumber).toBe(4);
});

test('a draft, or an issue with a day to come, after the last one is begun', () => {
  const issues = [issue(1, '2026-11-10'), issue(3, '2026-12-01'), issue(2, '2026-11-12', [], { draft: true })];
  const { last, begun, nextNumber } = issuesOn(issues, today);
  expect([last?.name, begun.map(({ name }) => name), nextNumber]).toEqual(['issue-1', ['issue-2', 'issue-3'], 4]);
});

test('an old draft that was never finished keeps nobody from the next issue, and told nobody anything', () => {
  const issues = [issue(1, '2026-11-01', [{ story: 'bees' }], { draft: true }), issue(2, '2026-11-10')];
  const { begun, thatTold } = issuesOn(issues, today);
  expect(begun).toEqual([]);
  expect(thatTold('story', ['bees'])).toBeUndefined();
});

test('the newest issue that told of something is found, by its old names too', () => {
  const { thatTold } = issuesOn(
    [
      issue(2, '2026-11-10', [{ story: 'wasps' }]),
      issue(1, '2026-11-03', [{ story: 'bees' }, { guide: 'bees' }]),
      issue(3, '2026-12-01', [{ event: 'fair' }]),
    ],
    today,
  );
  expect(thatTold('story', ['bees'])?.data.number).toBe(1);
  expect(thatTold('story', ['bees', 'wasps'])?.data.number).toBe(2);
  expect(thatTold('event', ['fair'])?.data.number).toBe(3);
  expect(thatTold('resource', ['bees'])).toBeUndefined();
});

test('where there is no issue yet, the first is number 1', () => {
  expect(issuesOn([], today)).toMatchObject({ last: undefined, begun: [], nextNumber: 1 });
});
