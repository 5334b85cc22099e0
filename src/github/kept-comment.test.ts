import { expect, test } from 'vitest';
import { byWorkflow, fakeGithub } from '../../tests/support/fake-github.ts';
import { keepComment } from './kept-comment.ts';

const keep = async (comments: object[], text: string) => {
  const api = fakeGithub({ '/issues/7/comments': comments });
  await keepComment(api, 7, 'diff', text);
  return api.writes;
};

test('the first time, a comment is written', async () => {
  expect(await keep([], 'Hello')).toEqual([['POST', '/issues/7/comments', { body: '<!-- wla: diff -->\nHello' }]]);
});

test('after that, the same comment is changed in place, where it says something else', async () => {
  const before = [byWorkflow(5, '<!-- wla: diff -->\nHello')];
  expect(await keep(before, 'Goodbye')).toEqual([
    ['PATCH', '/issues/comments/5', { body: '<!-- wla: diff -->\nGoodbye' }],
  ]);
  expect(await keep(before, 'Hello')).toEqual([]);
});

test('a comment is no longer than GitHub takes', async () => {
  const [[, , body] = []] = await keep([], 'a'.repeat(100_000));
  expect((body as { body: string }).body.length).toBeLessThan(65_536);
});
