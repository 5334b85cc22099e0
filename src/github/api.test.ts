import { expect, test, vi } from 'vitest';
import { byWorkflow, fakeGithub } from '../../tests/support/fake-github.ts';
import { findMarked, githubApi, markOf } from './api.ts';

const access = { url: 'https://api.example', repository: 'a/b', token: 'secret' };

test('a call goes to the repository, with the token in its head and nowhere else', async () => {
  const ask = vi.fn<typeof fetch>(() => Promise.resolve(Response.json({ id: 7 })));
  expect(await githubApi(access, ask).call('POST', '/issues', { title: 'Bees' })).toEqual({ id: 7 });
  const [address, { method, headers, body } = {}] = ask.mock.calls[0] ?? [];
  expect([address, method, body]).toEqual(['https://api.example/repos/a/b/issues', 'POST', '{"title":"Bees"}']);
  expect(headers).toMatchObject({ Authorization: 'Bearer secret' });
});

test('a refusal is told without the token', async () => {
  const ask: typeof fetch = () => Promise.resolve(new Response('', { status: 403, statusText: 'Forbidden' }));
  await expect(githubApi(access, ask).call('GET', '/issues')).rejects.toThrow(
    'GitHub refused GET /issues: 403 Forbidden',
  );
});

test('what is no name of a repository is refused', () => {
  expect(() => githubApi({ ...access, repository: '../../user' })).toThrow('is not the name of a repository');
});

test('what a workflow wrote is found by its mark, and what others wrote is passed over', async () => {
  const mark = markOf('x');
  const planted = { id: 1, body: mark, user: { login: 'somebody' } };
  const list = (...items: object[]) => findMarked(fakeGithub({ '/list': items }), '/list', mark);
  expect(await list(planted, byWorkflow(2, 'no mark'), byWorkflow(3, `${mark}\nHello`))).toMatchObject({ id: 3 });
  expect(await list(planted, { id: 4, body: null, user: null })).toBeUndefined();
});

test('long lists are read page by page', async () => {
  const full = Array.from({ length: 100 }, (_, id) => byWorkflow(id, ''));
  const api = fakeGithub({ '/list': full, '/list?per_page=100&page=2': [byWorkflow(7, markOf('x'))] });
  expect(await findMarked(api, '/list', markOf('x'))).toMatchObject({ id: 7 });
});
