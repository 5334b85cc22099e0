import { expect, test } from 'vitest';
import { byWorkflow, fakeGithub } from '../../tests/support/fake-github.ts';
import { keepIssue } from './kept-issue.ts';

const keep = async (issues: object[], text: string | undefined) => {
  const api = fakeGithub({ '/issues?state=open': issues });
  const became = await keepIssue(api, { name: 'links', title: 'Links', text });
  return [became, ...api.writes];
};
const open = [byWorkflow(5, '<!-- wla: links -->\nOne link.')];

test('an issue is opened when there is something to say', async () => {
  expect(await keep([], 'One link.')).toEqual([
    'opened',
    ['POST', '/issues', { title: 'Links', body: '<!-- wla: links -->\nOne link.' }],
  ]);
});

test('the same issue is changed in place, where it says something else', async () => {
  expect(await keep(open, 'Two links.')).toEqual([
    'changed',
    ['PATCH', '/issues/5', { title: 'Links', body: '<!-- wla: links -->\nTwo links.' }],
  ]);
  expect(await keep(open, 'One link.')).toEqual(['unchanged']);
});

test('the issue is closed when nothing is left, and none is opened for nothing', async () => {
  expect(await keep(open, undefined)).toEqual([
    'closed',
    ['PATCH', '/issues/5', { state: 'closed', state_reason: 'completed' }],
  ]);
  expect(await keep([], undefined)).toEqual(['none']);
});
